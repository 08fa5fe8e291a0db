import Domain
import Store

/// What a screen works at: the book, who sits there, and how things are written.
public struct Desk {
  public let book: Book
  public let shown: Shown
  public let me: Record?
  public let playbooks: Playbooks
  /// The rep's keys.
  public let keymap: Keymap
  public let size: Size
  /// What has been changed since the screen was read, where that is known: nothing else needs reading.
  var touched: Touched?

  public var language: Language { shown.language }
  public var today: Day { shown.today }
  /// What the one who sits there may see.
  public var clearance: Clearance { book.clearance }

  /// Why whoever sits there may change nothing; nil where she may.
  var refusal: Words? {
    me.flatMap { $0.text("role") == "viewer" ? BookError.viewer(name: $0.title).words : nil }
  }

  /// What a record is called; nil when there is none.
  public func name(_ ref: Ref) -> String? {
    guard let record = try? book.record(ref) else { return nil }  // because it just isn't shown
    if record.ref.kind == Kind.assessment.name, let id = record.text("playbook"),
      let subject = Assessment.subject(of: record)
    {
      let checklist = playbooks.playbook(id)?.name ?? Words(id, id)
      return say(Assessment.title(checklist, on: name(subject) ?? subject.key))
    }
    // A deal without a name of its own goes by its customer's, else by what is sold.
    if record.ref.kind == Kind.deal.name, record.text("name") == nil,
      let customer = record.text("customer")
    {
      return name(Ref(.customer, customer))
    }
    if record.ref.kind == Kind.deal.name, record.text("name") == nil {
      return record.text("product").flatMap { name(Ref(.product, $0)) } ?? record.title
    }
    return record.title
  }

  /// What a customer is called where there is little room.
  func shortName(_ customer: String) -> String? {
    let record = try? book.record(Ref(.customer, customer))  // because it just isn't shown
    return record.map { Named($0).name }
  }

  /// A record's short name where it has one.
  func shortName(_ ref: Ref) -> String? {
    ref.kind == Kind.customer.name ? shortName(ref.key) : name(ref)
  }

  public func say(_ words: Words) -> String { words[language] }

  /// The pipeline that an accepted lead's first deal goes into.
  public var pipeline: Pipeline { playbooks.defaultPipeline }
}

/// What a screen asks the program to do after a key; it never does so itself.
public enum Effect {
  /// One transaction; `then` follows when it was made.
  case perform([Act], then: [Effect] = [])
  case ask(Question)
  case show(Place)
  case say(Words, isTrouble: Bool = false)
  /// Leaves the screen, for the one below.
  case leave
  /// Leaves a form, for the screen below.
  case close(Closing)
  /// Lets the rep write a text in her own editor; `Form.write` gets what comes of it.
  case write(String)
  /// Tells the screen that asked what the answer was.
  case turn(Turn)

  public enum Closing: Sendable { case saved, keptAsDraft }

  public enum Place: Hashable, Sendable {
    case today, triage, board
    case customers(CustomerList = .all)
    /// - Parameter deal: the one to put the focus on.
    case customer(String, deal: String? = nil)
    case record(Ref)
    /// The form of a record, at a field.
    case form(Ref, field: String? = nil)
    /// The form of a new record: what it is about, and what has been typed of it already.
    case newRecord(String, given: Document = [:], typed: Document = [:])
    /// A checklist about a record, and all of them that there are.
    case checklist(Ref, String)
    case checklists(Ref)
    /// Assessments by one checklist beside each other: of one record, or of all that it was about.
    case comparison(String, of: Ref?)
    case ideas, matrix, handbook
    /// What was half typed when kebu ended.
    case halfTyped
    case unbuilt(Command)
  }
}

/// What a rep has chosen for the screen in front of her.
public enum Turn: Hashable, Sendable {
  case narrow(Narrowing)
  case pipeline(String)
  /// An answer to an item of a checklist; nil takes it back.
  case answer(String, Answered?)
}

/// One screen: a value with its state, what it makes of a command, and its picture.
public protocol View {
  /// Reads what it shows, from the start.
  mutating func load(_ desk: Desk) throws
  /// Reads again what may have changed, without moving the reader's cursor or scroll.
  mutating func refresh(_ desk: Desk) throws
  /// Answers a question of a whole-book kind when nobody waits: how many there are in all.
  mutating func idle(_ desk: Desk) throws -> Bool
  mutating func handle(_ command: Command, _ desk: Desk) throws -> [Effect]
  /// A key in a line of text that the screen itself holds; nil when it holds none.
  mutating func type(_ key: Key, _ desk: Desk) throws -> [Effect]?
  /// What this screen asked for was refused by the book; what it says of that itself, if anything.
  mutating func refused(_ error: any Error, _ desk: Desk) throws -> Words?
  /// Shows what a rep has chosen.
  mutating func turn(_ turn: Turn, _ desk: Desk) throws
  /// Puts the focus on what has just been changed from here, or taken back.
  mutating func follow(_ changes: [Change], isReversal: Bool, _ desk: Desk) throws
  /// Fits scrolling to the room there is.
  mutating func fit(_ size: Size)
  func draw(into frame: inout Frame, _ desk: Desk)
  /// The second line of the head: what this is, and its figures.
  func title(_ desk: Desk) -> Title
  /// The same in one column of sentences, for a reader's ear and for narrow terminals.
  func linear(_ desk: Desk) -> Linear
  /// The command that names this screen, where it is one of the five.
  var tab: Command? { get }
  /// The keys that the foot offers for what is in focus, the weightiest first.
  var foot: [FootItem] { get }
  /// Whether what is typed is text now, in a line that the screen holds.
  var takesText: Bool { get }
  /// Every command that does something here now.
  var commands: Set<Command> { get }
  /// The record that the cursor is on, in a list of them.
  var inFocus: Ref? { get }
  /// The record that is open here, where the screen is about one.
  var opened: Ref? { get }
}

/// A screen that is a list of customers: one can be open above it, and the next one after that.
protocol Listing: View {
  var focusedCustomer: String? { get }
  /// The customers that are marked.
  var markedCustomers: [String] { get }
  /// The deal that the same decision as before would be made on, where it is about deals.
  var nextDeal: String? { get }
  mutating func step(by count: Int, _ desk: Desk) throws
  /// Puts the focus on a customer that has just come in.
  mutating func reveal(_ key: String, _ desk: Desk) throws
}

extension Listing {
  var nextDeal: String? { nil }
  var markedCustomers: [String] { [] }
}

extension View {
  public var takesText: Bool { false }
  public var tab: Command? { nil }
  public var opened: Ref? { nil }
  public var inFocus: Ref? { nil }
  public mutating func idle(_ desk: Desk) throws -> Bool { false }
  public mutating func refused(_ error: any Error, _ desk: Desk) throws -> Words? { nil }
  public mutating func turn(_ turn: Turn, _ desk: Desk) throws {}
  public mutating func follow(_ changes: [Change], isReversal: Bool, _ desk: Desk) throws {}
  public mutating func type(_ key: Key, _ desk: Desk) throws -> [Effect]? { nil }
}

/// The second line of the head, cut where it hurts least.
public struct Title {
  /// What this is, a customer's name for one: the first to be cut.
  var name: String
  /// What can't wait, in the colour of what is late.
  var alarm: String?
  /// Who else has it open.
  var company: String?
  /// What is said of it, the weightiest first; the last go where there is no room.
  var about: [String] = []
  /// On the right side: where one stands, or whose it is.
  var right = ""

  func draw(into frame: inout Frame, row: Int) {
    let columns = frame.size.columns
    let rightWidth = min(Frame.width(of: right), columns / 2)
    frame.put(
      right, row: row, column: columns - 1 - rightWidth, width: rightWidth, style: .dim)
    let room = columns - rightWidth - 4
    // Twenty columns of a name tell it from most others.
    let least = min(20, Frame.width(of: name))
    var kept = about
    let alarm = alarm.map { "   " + $0 } ?? ""
    let company = company.map { "   " + Frame.cut($0, to: max(0, room - least - 3)) } ?? ""
    let fixed = Frame.width(of: alarm + company)
    func width() -> Int { kept.reduce(fixed) { $0 + 3 + Frame.width(of: $1) } }
    while !kept.isEmpty, least + width() > room { kept.removeLast() }
    var column = 1
    column += frame.put(
      name, row: row, column: column, width: max(0, room - width()), style: .bold)
    column += frame.put(alarm, row: row, column: column, style: .late)
    column += frame.put(company, row: row, column: column, style: .due)
    for text in kept {
      column += 3 + frame.put(text, row: row, column: column + 3, style: .bold)
    }
  }
}

/// One or several keys on the foot's line, with what they do here.
public struct FootItem: Sendable {
  let commands: [Command]
  /// A word for all of them together, or a shorter one than the keymap's.
  let words: Words?
  /// A key that isn't in the keymap, since it works where letters are text.
  var key: String?

  static func fixed(_ key: String, _ words: Words) -> FootItem {
    FootItem(commands: [], words: words, key: key)
  }

  static func key(_ command: Command, _ words: Words? = nil) -> FootItem {
    FootItem(commands: [command], words: words)
  }

  static func keys(_ commands: Command..., words: Words) -> FootItem {
    FootItem(commands: commands, words: words)
  }

  func spelled(_ keymap: Keymap) -> String {
    key ?? commands.map(keymap.key).filter { !$0.isEmpty }.joined(separator: " ")
  }

  func text(_ language: Language) -> String {
    (words ?? Keymap.standard.binding(commands[0]).words)[language]
  }

  static let has = FootItem.keys(
    .hasMoney, .hasAuthority, .hasNeed, words: Words("has", "有"))
  static let lacks = FootItem.keys(
    .lacksMoney, .lacksAuthority, .lacksNeed, words: Words("lacks", "无"))
  static let evidence = FootItem.key(.words, Words("evidence", "依据"))
  static let more = FootItem.key(.actions)
}

extension Desk {
  /// Everybody who can be given something: a team, never as many as its customers.
  func members() throws -> [Record] {
    try book.list(ListQuery(.member, limit: 200)).map(\.record).filter { $0.text("left") == nil }
  }
}

/// The rows that a screen may draw on: below two lines of head and a rule, above the foot.
public enum Room {
  public static let top = 3

  public static func rows(_ size: Size) -> Range<Int> {
    top..<max(top, size.rows - 2)
  }
}
