import Domain
import Store

/// Values and names in the words of the reader, looked up once each.
final class Spoken {
  let book: Book
  private var names: [Ref: String] = [:]
  private lazy var playbooks = Playbooks(book: book.folder)
  /// Tells what was done, with the names that this book has.
  var sentence: Sentence {
    Sentence(in: Speech.language, currency: book.currency, name: { self.name($0) })
  }

  init(_ book: Book) {
    self.book = book
  }

  /// What a record is called; for `Ref("stage", id)` the stage, for
  /// `Ref("playbook", id)` the checklist. Nil where the book doesn't know it.
  func name(_ ref: Ref) -> String? {
    if ref.kind == "stage" { return playbooks.stageName(ref.key)?[Speech.language] }
    if ref.kind == "playbook" { return playbooks.playbook(ref.key)?.name[Speech.language] }
    if let known = names[ref] { return known }
    // A name that can't be read leaves the key, which is right too.
    guard let record = try? book.record(ref) else { return nil }  // because of that
    if ref.kind == Kind.assessment.name, let id = record.text("playbook"),
      let subject = Assessment.subject(of: record)
    {
      let checklist = playbooks.playbook(id)?.name ?? Words(id, id)
      return Assessment.title(checklist, on: name(subject) ?? subject.key)[Speech.language]
    }
    // A deal without a name of its own goes by its customer's.
    let title =
      Spoken.title(record)
      ?? (ref.kind == Kind.deal.name
        ? record.text("customer").flatMap { name(Ref(.customer, $0)) } : nil)
    if let title { names[ref] = title }
    return title
  }

  /// A record's name or subject, or what a rule planned it for; nil where it has none of these.
  static func title(_ record: Record) -> String? {
    record.text("name") ?? Activity.subject(of: record, Speech.language)
      ?? Activity.purposes.first { $0.name == record.text("purpose") }?.words[Speech.language]
  }

  /// A field of a record; empty where nothing is known.
  func value(_ value: Value?, _ field: Field) -> String {
    value.map { sentence.spelled($0, field) } ?? ""
  }

  func money(_ minor: Int64) -> String {
    sentence.spelled(Money(minor: minor, currency: book.currency))
  }

  /// The moment on the reader's own clock: `2026-11-24 16:00`.
  static func moment(_ instant: Instant) -> String {
    let (hour, minute) = Clock.time(of: instant)
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(Clock.day(of: instant)) \(two(hour)):\(two(minute))"
  }

  /// A whole number with its thousands apart.
  static func count(_ count: some BinaryInteger) -> String {
    var digits = Array(String(count))
    for place in stride(from: digits.count - 3, to: count < 0 ? 1 : 0, by: -3) {
      digits.insert(",", at: place)
    }
    return String(digits)
  }

  /// A figure with so many decimals, rounded to the nearest: `51.8`.
  static func figure(_ figure: Double?, decimals: Int = 1) -> String {
    guard let figure, abs(figure) < 1e15 else { return "–" }
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int64((figure * Double(scale)).rounded())
    let rest = String(whole.magnitude % UInt64(scale))
    let tail = String(repeating: "0", count: max(0, decimals - rest.count)) + rest
    let head = (whole < 0 ? "-" : "") + count(whole.magnitude / UInt64(scale))
    return decimals == 0 ? head : head + "." + tail
  }
}
