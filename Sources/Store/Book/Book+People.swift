import Domain
import struct Domain.Record

/// What the book holds on people: where somebody is named, all that ever happened to what is held, and
/// whose data have been kept for longer than the team has settled.
extension Book {
  /// The people that a key or a whole name means.
  public func people(called text: String) throws -> [Record] {
    if let record = try record(key: text), Dossier.isPerson(record) { return [record] }
    guard let key = MatchKey.of(text, type: .text) else { return [] }
    return try [Kind.contact, .customer].flatMap {
      try records($0, matching: "name", key: key).filter(Dossier.isPerson)
    }
  }

  // MARK: Their history

  /// All that happened to a person's record and to those that referred to it at the time, deleted ones
  /// too: first to last, read through the whole journal.
  public func eachEvent(about person: Ref, _ body: (Event) throws -> Void) throws {
    let clearance = clearance
    let own = Array("\"\(person.key)\"".utf8)
    // Records that refer to the person where the journal has got to.
    var related: Set<Ref> = []
    var keys: Set<String> = []
    try eachLine { line, _ in
      guard
        line.contains(own) || !keys.isEmpty && Line.keys(in: line).contains(where: keys.contains)
      else { return }
      let line = try Line.decode(line)
      for change in line.changes {
        func isAbout(_ side: Value) -> Bool {
          side.object.map { Dossier.isAbout(person, change.ref, $0) } ?? false
        }
        let (becomes, was) = (isAbout(change.patch), isAbout(change.was))
        guard becomes || was || change.ref == person || related.contains(change.ref) else {
          continue
        }
        try body(Event(head: line.head, change: clearance.shown(change)))
        if becomes, change.ref != person {
          related.insert(change.ref)
          keys.insert(change.ref.key)
        } else if was {
          related.remove(change.ref)
          keys.remove(change.ref.key)
        }
      }
    }
  }

  /// Every line of the journal as it stands there, up to what this session has seen.
  private func eachLine(_ body: (ArraySlice<UInt8>, LineHead) throws -> Void) throws {
    try BookError.translating {
      let last = try lastSeq()
      let (end, bad) = try journal.scan(from: journal.start(of: 1)) { line, head, _ in
        if head.seq <= last { try body(line, head) }
      }
      if let bad, end.seq < last {
        throw BookError.damaged(file: journal.path(bad.segment), line: bad.line, why: bad.why)
      }
    }
  }

  // MARK: Where they are named

  /// A record that has a person's name, number or mail in its words.
  public struct Mention: Sendable {
    public let record: Record
    /// The field that has it.
    public let field: String
  }

  /// Records that name a person in their words without referring to it, so that somebody looks there.
  ///
  /// Reads every record, a page at a time.
  public func mentions(of person: Record) throws -> [Mention] {
    let traces = Traces(of: person)
    var mentions: [Mention] = []
    for kind in Kind.all where kind.name != Kind.member.name && kind.name != Kind.customField.name {
      try eachPage(of: kind) { records in
        for record in records where !Dossier.isAbout(person.ref, record.ref, record.document) {
          guard let field = traces.field(of: record) else { continue }
          mentions.append(Mention(record: record, field: field))
        }
      }
    }
    return mentions
  }

  // MARK: For how long

  /// The team's rule, from `retention.yaml` in the book's folder; the standard where there is none.
  ///
  /// - Throws: `PlaybookError` with the place in the file.
  public func retention() throws -> Retention {
    let path = "\(folder)/retention.yaml"
    guard let text = try TextFile(path, followsLinks: false).readIfThere() else {
      return .standard
    }
    return try Retention(Tree(yaml: text, file: path))
  }

  /// How it stands with one person.
  public func standing(of person: Record, _ retention: Retention) throws -> Retention.Standing {
    var touches: [Record] = []
    var deals: [Record] = []
    // With one of a customer's people mostly the customer alone is noted.
    let customer = person.ref.kind == Kind.customer.name ? person.key : person.text("customer")
    if let customer {
      touches = try records(.activity, where: "customer", is: customer)
      deals = try records(.deal, where: "customer", is: customer)
    }
    if person.ref.kind == Kind.contact.name {
      touches += try records(.activity, where: "contact", is: person.key)
    }
    return retention.standing(
      of: person, touches: touches, deals: deals, today: surroundings.today())
  }

  /// Calls `body` with every person who is past the rule or has withdrawn consent, page by page.
  public func eachPast(
    _ retention: Retention, _ body: (Record, Retention.Standing) throws -> Void
  ) throws {
    let today = surroundings.today()
    for kind in [Kind.customer, .contact] {
      var query = ListQuery(kind, limit: 500)
      while case let page = try list(query), let last = page.last {
        for listed in page where Dossier.isPerson(listed.record) {
          let hasWithdrawn = Consent(listed.record)?.answer == .withdrawn
          // What the index knows tells most of them to be far from it.
          if try !hasWithdrawn && isRecent(listed, retention, today) { continue }
          let standing = try standing(of: listed.record, retention)
          if standing.reason != nil { try body(listed.record, standing) }
        }
        query.from = .after(last.place)
      }
    }
  }

  private func isRecent(_ listed: Listed, _ retention: Retention, _ today: Day) throws -> Bool {
    func isRecent(_ day: String?) -> Bool {
      day.flatMap { Day(String($0.prefix(10))) }.map { retention.end(after: $0) > today } ?? false
    }
    if isRecent(listed.record.text("added")) || isRecent(listed.text("last")) { return true }
    if listed.int("open_deals") ?? 0 > 0 { return true }
    guard let customer = listed.record.text("customer"),
      let whole = try self.listed(Ref(.customer, customer))
    else { return false }
    return isRecent(whole.text("last")) || whole.int("open_deals") ?? 0 > 0
  }
}

/// What gives a person away in a text: the name, the digits of the number, the mail address.
private struct Traces {
  private let name: String?
  private let digits: String?
  private let mail: String?

  init(of person: Record) {
    // One sign alone would be found everywhere.
    name = person.text("name").map { $0.lowercased() }.flatMap { $0.count > 1 ? $0 : nil }
    digits = person.text("phone").map(Traces.digits).flatMap { $0.count > 6 ? $0 : nil }
    mail = person.text("mail").map { $0.lowercased() }
  }

  /// The first field of a record that has one of them.
  func field(of record: Record) -> String? {
    record.document.keys.sorted().first { field in record.document[field].map(isIn) ?? false }
  }

  private func isIn(_ value: Value) -> Bool {
    switch value {
    case .text(let text): isIn(text)
    case .list(let items): items.contains(where: isIn)
    case .object(let members): members.values.contains(where: isIn)
    case .null, .bool, .int: false
    }
  }

  private func isIn(_ text: String) -> Bool {
    let text = text.lowercased()
    if let mail, text.contains(mail) { return true }
    if let name, Traces.has(name, in: text) { return true }
    guard let digits, text.utf8.count >= digits.utf8.count else { return false }
    return Traces.digits(text).contains(digits)
  }

  /// `Li` isn't in `Lille`; Han names stand between other signs without a space.
  private static func has(_ name: String, in text: String) -> Bool {
    guard name.utf8.allSatisfy({ $0 < 128 }) else { return text.contains(name) }
    return text.ranges(of: name).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return ![before, after].contains { $0.map { $0.isASCII && $0.isLetter } ?? false }
    }
  }

  private static func digits(_ text: String) -> String { text.filter { ("0"..."9").contains($0) } }
}
