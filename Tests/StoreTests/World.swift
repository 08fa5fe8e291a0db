import Domain
import struct Domain.Record
import Foundation

@testable import Store

/// One thing that a session does.
enum Act: CaseIterable {
  case add, edit, delete, person, log, qualify, undo, redo, batch, again, nothing
  case rebuild, reopen, look, compact
  /// Erases a person for good, who may have been deleted before.
  case erase
  /// A session goes on with a newer program, which writes a newer format.
  case upgrade
  /// A commit cut in two, so that other sessions act between its line and its flush.
  case begin, finish
}

struct Step {
  let session: Int
  let act: Act
}

/// Sessions on a simulated machine, what they were told, and whether it is true.
final class World {
  let office: Office
  var machine: SimulatedMachine { office.machine }
  private var dice: Dice
  private var sessions: [Session]
  private var ledger: [String: Fate] = [:]
  /// The journal's bytes as far as somebody was told that they are on the disk.
  private var acknowledged: [UInt8] = []
  private(set) var complaints: [String] = []
  private var boots = 1
  /// What nobody but the book knows of each person, by key.
  private var secrets: [String: String] = [:]
  /// Persons that somebody began to erase, and those of whom somebody was told that they are erased.
  private var toErase: Set<String> = []
  private var erased: Set<String> = []
  /// Times at which somebody was told that a change is on the disk.
  private(set) var acknowledgements = 0

  private final class Session {
    var files: SimulatedFiles
    var book: Book?
    var pending: (op: String, commit: Book.Commit<Void>)?
    var format: Int64 = 1
    init(_ files: SimulatedFiles) { self.files = files }
  }

  private enum Fate: Equatable {
    case acknowledged(Int64, [Change]?)
    case refused
    case unknown
  }

  init(_ template: Office.Template, seed: UInt64, sessions count: Int) throws {
    let office = try Office(template, seed: seed)
    self.office = office
    // Long segments, and such that a story fills several of.
    office.segmentBytes = [64 << 20, 1200, 4000][Int(seed % 3)]
    dice = Dice(seed: seed ^ 0x5EED)
    sessions = (0..<count).map { _ in Session(SimulatedFiles(office.machine)) }
  }

  // MARK: Acting

  func run(_ step: Step) {
    let session = sessions[step.session % sessions.count]
    boots = machine.boots
    let faults = machine.faultsMet
    do {
      if session.book == nil { session.book = try open(session) }
      if step.act != .finish { try finish(session) }
      try perform(step.act, session)
    } catch is Refusal {
    } catch is Death {
      session.pending = nil
    } catch let error as BookError {
      judge(error, hadFault: machine.faultsMet > faults, session, step)
    } catch {
      complaints.append("\(step): \(error)")
    }
    if machine.boots > boots {
      reboot()
    } else if !session.files.isAlive {
      session.book = nil
      session.pending = nil
      session.files = SimulatedFiles(machine)
    }
  }

  /// An error must be what just went wrong, and nothing must be worse for it.
  private func judge(_ error: BookError, hadFault: Bool, _ session: Session, _ step: Step) {
    let isUnflushed = machine.unflushed.contains { $0.hasPrefix(Office.journalFolder) }
    switch error {
    case .disk where hadFault: break
    // Who reads a line that the disk has forgotten is told so.
    case .damaged where office.isSuspect: break
    case .diskFull where machine.isFull || hadFault: break
    case .unconfirmed where hadFault || isUnflushed: break
    case .suspect where isUnflushed: break
    case .newerFormat where session.format < newest: break
    default: complaints.append("\(step): \(error)")
    }
  }

  /// The newest format that a program of this story knows.
  private var newest: Int64 { sessions.map(\.format).max() ?? 1 }

  private func open(_ session: Session) throws -> Book {
    try office.open(session.files, format: session.format)
  }

  private func perform(_ act: Act, _ session: Session) throws {
    guard let book = session.book else { return }
    switch act {
    case .add: try commit(session, .add) { try $0.add(.customer, ["name": "Hengda 长乐"]) }
    case .edit:
      guard let ref = try anyone(.customer, book) else { return }
      let (field, value) = (dice.pick(["city", "industry", "name"]), office.name("x"))
      try commit(session, .edit) { try $0.edit(ref) { $0[field] = .text(value) } }
    case .delete:
      guard let ref = try anyone(dice.pick([.customer, .contact, .activity]), book) else { return }
      try commit(session, .delete) { try $0.delete(ref) }
    case .person:
      guard let ref = try anyone(.customer, book) else { return }
      let role = dice.pick(["decides", "suggests", "none"])
      let secret = office.name("Secret")
      try commit(session, .add) { [self] transaction in
        let key = try transaction.add(
          .contact,
          ["name": .text(secret + "."), "customer": .text(ref.key), "role": .text(role)])
        secrets[key] = secret + "."
      }
    case .log:
      guard let ref = try anyone(.customer, book) else { return }
      try commit(session, .log) {
        try $0.log("call", with: ref.key, about: "30/60 \"days\"", result: "reached")
      }
    case .qualify:
      guard let ref = try anyone(.customer, book) else { return }
      let answer = dice.pick(["yes", "no", nil])
      try commit(session, .qualify) { try $0.qualify(ref.key, .money, as: answer) }
    case .undo: try reverse(session, book.undo)
    case .redo: try reverse(session, book.redo)
    case .batch:
      try commit(session, .import, batch: "b1") { transaction in
        for n in 0..<3 { try transaction.add(.customer, ["name": .text("Import \(n)")]) }
      }
    case .again:
      guard let op = ledger.keys.filter({ $0.hasPrefix("act") }).sorted().last else { return }
      try commit(session, .add, op: op) { try $0.add(.customer, ["name": "Again"]) }
    case .nothing: try commit(session, .edit) { _ in }
    case .rebuild: try book.rebuild()
    case .reopen:
      book.close()
      session.book = nil
      session.book = try open(session)
    case .upgrade:
      book.close()
      session.book = nil
      session.format = 2
      session.book = try open(session)
    case .compact: _ = try book.compact()
    case .erase:
      guard !secrets.isEmpty else { return }
      try erase(dice.pick(secrets.keys.sorted()), book)
    case .look: _ = try book.keepUp(since: 0)
    case .begin:
      let op = office.name("act")
      ledger[op] = .unknown
      do {
        let commit = try book.write(.add, op: op) {
          _ = try $0.add(.customer, ["name": "Begun"])
        }
        session.pending = (op, commit)
      } catch {
        try fail(op, error, before: nil)
      }
    case .finish: try finish(session)
    }
  }

  private func anyone(_ kind: Kind, _ book: Book) throws -> Ref? {
    let all = try book.page(kind, after: 0, limit: 100)
    return all.isEmpty ? nil : dice.pick(all).record.ref
  }

  private func finish(_ session: Session) throws {
    guard let (op, commit) = session.pending, let book = session.book else { return }
    session.pending = nil
    try book.settle()
    acknowledge(op, commit.seq, commit.changes, book)
  }

  private func commit<T>(
    _ session: Session, _ intent: Intent, op given: String? = nil, batch: String? = nil,
    _ rule: (inout Transaction) throws -> T
  ) throws {
    guard let book = session.book else { return }
    let op = given ?? office.name("act")
    let before = ledger[op]
    if before == nil || before == .refused { ledger[op] = .unknown }
    do {
      let done = try book.commit(intent, op: op, batch: batch, rule)
      if done.seq == nil { ledger[op] = before ?? .refused }
      acknowledge(op, done.seq, done.isRepeat ? nil : done.changes, book)
    } catch {
      try fail(op, error, before: before)
    }
  }

  /// A change that was refused has not happened; of one that wasn't confirmed nobody knows.
  private func fail(_ op: String, _ error: any Error, before: Fate?) throws {
    switch error {
    case is Death, BookError.unconfirmed: break
    default: ledger[op] = before ?? .refused
    }
    throw error
  }

  private func reverse(_ session: Session, _ undo: () throws -> Book.Reversal) throws {
    let done = try undo()
    guard let book = session.book else { return }
    acknowledge("undo:\(done.head.seq)", try book.seq(ofOp: "undo:\(done.head.seq)"), nil, book)
  }

  // MARK: Erasing

  private func erase(_ key: String, _ book: Book) throws {
    toErase.insert(key)
    acknowledged = blurred(acknowledged)
    try book.erase(Ref(.contact, key))
    guard machine.boots == boots else { return }
    erased.insert(key)
    acknowledge("erasure of \(key)", nil, nil, book)
    complaints += office.indexFilesHolding(secrets[key] ?? "").map { "\($0) still holds \(key)" }
    checkErased("as soon as it was erased")
  }

  private func checkErased(_ moment: String) {
    for key in erased.sorted() {
      complaints += office.journalFilesHolding(secrets[key] ?? "").map {
        "\(moment), \($0) still holds \(key)"
      }
    }
  }

  /// A journal without what an erasure takes away, once somebody has begun one: the same before it and
  /// after it.
  private func blurred(_ journal: [UInt8]) -> [UInt8] {
    guard !toErase.isEmpty else { return journal }
    let lines = journal.split(separator: 10, omittingEmptySubsequences: false).map { line in
      guard let read = try? Line.decode(line) else { return Array(line) }  // because others stay
      let changes = read.changes.map { blurred($0) }
      return Line(head: read.head, changes: changes).encoded().dropLast()
    }
    return Array(lines.joined(separator: [10]))
  }

  private func blurred(_ change: Change) -> Change {
    guard !toErase.isEmpty, change.ref.kind == Kind.contact.name else { return change }
    func blurred(_ value: Value) -> Value {
      value.object.map { .object(Dossier.remains(of: $0, in: .contact)) } ?? value
    }
    return Change(
      ref: change.ref, base: change.base, patch: blurred(change.patch), was: blurred(change.was))
  }

  private func acknowledge(_ op: String, _ seq: Int64?, _ changes: [Change]?, _ book: Book) {
    // A machine that is off has told nobody anything.
    guard machine.boots == boots else { return }
    acknowledgements += 1
    if let seq {
      if case .acknowledged(let first, let changes)? = ledger[op] {
        if first != seq { complaints.append("\(op) was number \(first) and is now \(seq)") }
        ledger[op] = .acknowledged(seq, changes)
      } else {
        ledger[op] = .acknowledged(seq, changes)
      }
    }
    // Who was told anything may rely on all that the book showed then.
    guard let through = seq ?? (try? book.lastSeq()),  // because then nothing was shown
      case let journal = office.bytes, !journal.isEmpty
    else { return }
    let length = Replay.length(of: journal, through: through)
    guard length <= journal.count, Replay.does(blurred(journal), beginWith: acknowledged)
    else {
      return complaints.append("\(op), number \(through), isn't in the journal")
    }
    let new = blurred(Array(journal[..<length]))
    if new.count > acknowledged.count { acknowledged = new }
  }

  // MARK: Power

  private func reboot() {
    if !Replay.does(blurred(office.bytes), beginWith: acknowledged) {
      complaints.append("an acknowledged change went with the power")
    }
    for session in sessions {
      session.book = nil
      session.pending = nil
      session.files = SimulatedFiles(machine)
    }
    office.shakeIndex()
  }

  // MARK: The truth

  /// Ends the story: everybody looks at what is there, the power goes, and everybody looks again.
  func conclude(rebuilding: Bool) {
    machine.plan = []
    machine.makeRoom()
    if sessions[0].format < newest {
      sessions[0].format = newest
      sessions[0].book = nil
      sessions[0].pending = nil
    }
    for index in sessions.indices { run(Step(session: index, act: .finish)) }
    check("before the power went")
    machine.losePower()
    reboot()
    check("after the power went")
    if office.isSuspect {
      expectSuspicion()
      mend()
      check("after it was mended")
    }
    run(Step(session: 0, act: .add))
    finishErasing()
    check("after one more change", isClean: true, rebuilding: rebuilding)
    checkErased("at the end")
    complaints += machine.violations
  }

  /// What somebody has begun to erase, and died over, is erased by the next who is asked to.
  private func finishErasing() {
    do {
      guard let book = sessions[0].book else { return complaints.append("no book to erase in") }
      try book.finishErasing()
      for key in toErase where try book.record(Ref(.contact, key))?.day("erased") != nil {
        erased.insert(key)
      }
    } catch {
      complaints.append("finishing an erasure: \(error)")
    }
  }

  /// After a failed flush the journal is written anew; nobody's acknowledged change goes with it.
  private func mend() {
    do {
      let files = SimulatedFiles(machine)
      let checkup = try office.checkup(files, format: newest)
      if !checkup.needsSomebody { complaints.append("nothing was found wrong with a suspect book") }
      _ = try checkup.repair()
      let found = try office.checkup(files, format: newest).findings.filter { $0.need > .nobody }
      complaints += found.filter { !$0.words.en.contains("half erased") }.map { $0.words.en }
    } catch {
      complaints.append("mending: \(error)")
    }
    if office.isSuspect { complaints.append("the book is suspect after it was mended") }
    for session in sessions { session.book = nil }
  }

  /// A book whose disk has failed takes no change from anybody.
  private func expectSuspicion() {
    let count = acknowledgements
    for index in sessions.indices { run(Step(session: index, act: .add)) }
    run(Step(session: 0, act: .reopen))
    run(Step(session: 0, act: .add))
    if acknowledgements > count { complaints.append("a suspect book took a change") }
  }

  private func check(_ moment: String, isClean: Bool = false, rebuilding: Bool = false) {
    func complain(_ what: String) { complaints.append("\(moment): \(what)") }
    let journal = office.bytes
    if !Replay.does(blurred(journal), beginWith: acknowledged) {
      complain("an acknowledged change is gone")
    }
    let replay = Replay(journal)
    // Until an erasure is finished, some lines may say more than others.
    let isErasing = !toErase.isEmpty && !isClean
    for complaint in replay.complaints where !(isErasing && complaint.contains("`was`")) {
      complain(complaint)
    }
    if isClean && !replay.rest.isEmpty { complain("\(replay.rest.count) bytes are no line") }
    for (op, fate) in ledger.sorted(by: { $0.key < $1.key }) {
      let entry = replay.entries.first { $0.op == op }
      switch fate {
      case .acknowledged(let seq, let changes):
        if entry?.seq != seq { complain("\(op) isn't number \(seq)") }
        if let changes, entry?.changes.map(blurred) != changes.map(blurred) {
          complain("\(op) is not what was committed")
        }
      case .refused: if entry != nil { complain("\(op) was refused and is there") }
      case .unknown: break
      }
    }
    do {
      let session = sessions[0]
      let book = try session.book ?? open(session)
      session.book = book
      _ = try book.keepUp(since: 0)
      // After a failed flush an index may show a line that the disk has forgotten.
      if office.isSuspect { return }
      if try book.contents() != replay.records { complain("the index is no replay") }
      if try book.lastSeq() != Int64(replay.entries.count) { complain("the index is behind") }
      if rebuilding, try book.dump() != book.rebuiltDump() {
        complain("the index isn't what a rebuild makes")
      }
    } catch {
      complain("\(error)")
    }
  }
}
