import Domain
import Store

/// Drafts as the JSON of their file.
///
///     {"book":"k3x…","format":1,"forms":[{"at":"…","focus":"value","key":"d1","kind":"deal",…}],
///      "lines":[{"at":"…","customer":"c1","en":"Call with …","text":"wants 30","what":"call",…}],
///      "open":{"line":0}}
extension Drafts {
  private static let format: Int64 = 1

  func text(ofBook book: String) -> String {
    let lines = lines.sorted { $0.value.at < $1.value.at }
    let forms = forms.values.sorted { $0.at < $1.at }
    var document: Document = [
      "format": .int(Drafts.format), "book": .text(book),
      "lines": .list(lines.map { .object($0.value.document(asked: $0.key)) }),
      "forms": .list(forms.map { .object($0.document) }),
    ]
    let checklists = checklists.values.sorted { $0.at < $1.at }
    if !checklists.isEmpty {
      document["checklists"] = .list(checklists.map { .object($0.document) })
    }
    switch open {
    case .checklist(let id):
      let place = checklists.firstIndex { $0.id == id }
      document["open"] = place.map { ["checklist": .int(Int64($0))] }
    case .line(let words):
      let place = lines.firstIndex { $0.key == words }
      document["open"] = place.map { ["line": .int(Int64($0))] }
    case .form(let id):
      let place = forms.firstIndex { $0.id == id }
      document["open"] = place.map { ["form": .int(Int64($0))] }
    case nil: break
    }
    return JSON.encode(.object(document)) + "\n"
  }

  /// - Throws: `Damaged` when it isn't what kebu writes, or another book's.
  init(text: String, ofBook book: String) throws {
    let document: Document
    do {
      document = try JSON.decode(text.utf8).object ?? [:]
    } catch {
      throw Damaged(why: error.description)
    }
    guard document["format"]?.int == Drafts.format else { throw Damaged(why: "format") }
    guard document["book"]?.text == book else { throw Damaged(why: "another book's") }
    let lines = try Drafts.items(document["lines"]).map(Line.asked)
    let forms = try Drafts.items(document["forms"]).map(FormDraft.init)
    let checklists = try document["checklists"].map { try Drafts.items($0) } ?? []
    let sheets = try checklists.map(ChecklistDraft.init)
    self.checklists = Dictionary(sheets.map { ($0.id, $0) }) { $0.at >= $1.at ? $0 : $1 }
    self.lines = Dictionary(lines) { $0.at >= $1.at ? $0 : $1 }
    self.forms = Dictionary(forms.map { ($0.id, $0) }) { $0.at >= $1.at ? $0 : $1 }
    let open = document["open"]?.object ?? [:]
    if let place = open["line"]?.int.map(Int.init), lines.indices.contains(place) {
      self.open = .line(lines[place].0)
    } else if let place = open["form"]?.int.map(Int.init), forms.indices.contains(place) {
      self.open = .form(forms[place].id)
    } else if let place = open["checklist"]?.int.map(Int.init), sheets.indices.contains(place) {
      self.open = .checklist(sheets[place].id)
    }
  }

  /// Why a file of drafts can't be gone on with.
  struct Damaged: Error {
    let why: String
  }

  private static func items(_ value: Value?) throws -> [Document] {
    guard case .list(let items)? = value else { throw Damaged(why: "no list") }
    return try items.map { item in
      guard let document = item.object else { throw Damaged(why: "no object") }
      return document
    }
  }
}

extension Document {
  fileprivate func need(_ name: String) throws -> String {
    guard let text = self[name]?.text else { throw Drafts.Damaged(why: "no \(name)") }
    return text
  }

  fileprivate func moment() throws -> Instant {
    guard let at = Instant(try need("at")) else { throw Drafts.Damaged(why: "no moment") }
    return at
  }
}

extension Drafts.Line {
  fileprivate func document(asked words: Words) -> Document {
    var document: Document = [
      "en": .text(words.en), "zh": .text(words.zh), "text": .text(text),
      "at": .text(at.description),
    ]
    document["choice"] = choice.map(Value.text)
    document["what"] = (place?.what.rawValue).map(Value.text)
    document["customer"] = (place?.customer).map(Value.text)
    document["detail"] = (place?.detail).map(Value.text)
    return document
  }

  fileprivate static func asked(_ document: Document) throws -> (Words, Drafts.Line) {
    let what = document["what"]?.text.flatMap(Question.Place.What.init)
    let place = what.map {
      Question.Place(
        what: $0, customer: document["customer"]?.text, detail: document["detail"]?.text)
    }
    let line = Drafts.Line(
      place: place, text: try document.need("text"), choice: document["choice"]?.text,
      at: try document.moment())
    return (Words(try document.need("en"), try document.need("zh")), line)
  }
}

extension FormDraft {
  fileprivate var document: Document {
    var document: Document = [
      "kind": .text(id.kind), "texts": .object(texts.mapValues(Value.text)),
      "picked": .object(picked), "seen": .object(seen), "focus": .text(focus),
      "at": .text(at.description),
    ]
    document["key"] = id.key.map(Value.text)
    document["customer"] = id.customer.map(Value.text)
    return document
  }

  fileprivate init(_ document: Document) throws {
    id = ID(
      kind: try document.need("kind"), key: document["key"]?.text,
      customer: document["customer"]?.text)
    texts = (document["texts"]?.object ?? [:]).compactMapValues(\.text)
    picked = document["picked"]?.object ?? [:]
    seen = document["seen"]?.object ?? [:]
    focus = try document.need("focus")
    at = try document.moment()
  }
}

extension ChecklistDraft {
  fileprivate var document: Document {
    var document: Document = [
      "kind": .text(id.subject.kind), "key": .text(id.subject.key), "playbook": .text(id.playbook),
      "given": .object(answers.compactMapValues { $0?.document }),
      "taken": .list(answers.filter { $0.value == nil }.keys.sorted().map { .text($0) }),
      "at": .text(at.description),
    ]
    document["focus"] = focus.map(Value.text)
    document["new"] = isNew ? true : nil
    return document
  }

  fileprivate init(_ document: Document) throws {
    id = ID(
      subject: Ref(try document.need("kind"), try document.need("key")),
      playbook: try document.need("playbook"))
    var answers: [String: Answered?] = [:]
    for (item, answer) in document["given"]?.object ?? [:] {
      if let answer = Answered(stored: answer) { answers[item] = .some(answer) }
    }
    if case .list(let taken)? = document["taken"] {
      for item in taken.compactMap(\.text) { answers[item] = .some(nil) }
    }
    self.answers = answers
    focus = document["focus"]?.text
    isNew = document["new"]?.bool ?? false
    at = try document.moment()
  }
}
