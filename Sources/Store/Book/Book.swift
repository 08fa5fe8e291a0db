import Domain

/// A team's customers on disk, and the one face that the rest of kebu uses.
///
/// The journal is the book; the index answers questions about it. A change goes through `commit`, which
/// runs a rule of the domain under the lock and comes back when the change is on the disk.
public final class Book {
  public let folder: String
  public let id: String
  public let name: String
  public let currency: Currency
  public var surroundings: Surroundings

  let journal: Journal
  private(set) var index: Index
  private var indexIdentity: FileIdentity?
  private let lock: FileID
  /// The highest number that this process knows to be on the disk.
  private(set) var durable: Int64 = 0
  /// The end of the journal as this process last verified it.
  private var verified: Position?
  private var me: Record?
  /// Why the book couldn't be brought up to date when it was opened; it can be read as it is.
  public private(set) var trouble: BookError?
  /// Whether a commit would be refused, whatever it is.
  public var isReadOnly: Bool { trouble != nil || isSuspect }
  /// Files that recovery has set aside since this book was opened.
  public private(set) var setAside: [String] = []

  private var files: any Files { surroundings.files }

  // MARK: Opening

  /// Opens a book; its index is made anew when there is none that fits.
  ///
  /// - Parameters:
  ///   - buildingIndex: false to get `BookError.noIndex` instead of waiting for a new index.
  ///   - progress: called with the records read so far while an index is made.
  public static func open(
    _ folder: String, in surroundings: Surroundings = .real, buildingIndex: Bool = true,
    progress: @escaping (Int) -> Void = { _ in }
  ) throws -> Book {
    do {
      return try Book(folder, surroundings, buildingIndex: buildingIndex, progress)
    } catch let error as FileError {
      throw BookError.from(error)
    }
  }

  private init(
    _ folder: String, _ surroundings: Surroundings, buildingIndex: Bool, _ progress: (Int) -> Void
  ) throws {
    let files = surroundings.files
    guard try files.identity("\(folder)/book.json") != nil else {
      throw BookError.noBook(folder: folder)
    }
    try Book.refuseNetwork(folder, files)
    let description = try Book.description(folder, files)
    self.folder = folder
    self.surroundings = surroundings
    id = description.id
    name = description.name
    currency = description.currency
    lock = try files.open("\(folder)/lock", .existing)
    let journal = Journal(folder: "\(folder)/journal", book: description.id, files: files)
    self.journal = journal
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    try journal.refresh()
    if let newest = try indexes.newest(),
      let opened = try? Index(path: newest.path, generation: newest.generation),  // because it is
      let stamp = try? opened.stamp(),  // because a broken one is made anew
      stamp.book == description.id, stamp.boot == files.boot, try journal.confirms(stamp.position)
    {
      index = opened
    } else if !buildingIndex {
      files.close(lock)
      throw BookError.noIndex
    } else {
      index = try Book.locked(lock, folder, surroundings) {
        try Book.build(
          journal, indexes, description.id, surroundings, retiring: try indexes.newest()?.path,
          progress)
      }
    }
    indexIdentity = try indexes.identity(index.path)
    if let stamp = try index.stamp(),
      try journal.size() != stamp.position.end
        || journal.segment != stamp.position.segment
    {
      do {
        try catchUp()
      } catch let error as BookError {
        // What is in the index can still be read; a commit meets the same error again.
        trouble = error
      }
    }
  }

  deinit { files.close(lock) }

  /// Ends the session's hold on the book.
  public func close() {
    // The last connection to close writes to the index, so it closes under the lock or not at all.
    try? Book.locked(lock, folder, surroundings) { index.close() }  // because it is derived
  }

  private static func description(_ folder: String, _ files: any Files) throws -> (
    id: String, name: String, currency: Currency
  ) {
    let path = "\(folder)/book.json"
    let file = try files.open(path, .existing)
    defer { files.close(file) }
    let bytes = try files.read(file, at: 0, count: 65_536)
    let members: Document
    do {
      members = try JSON.decode(bytes).object ?? [:]
    } catch {
      throw BookError.damaged(file: path, line: nil, why: error.description)
    }
    if let format = members["format"]?.int, format > 1 {
      throw BookError.newerFormat(file: path, format: Int(format))
    }
    guard let id = members["id"]?.text, let name = members["name"]?.text,
      let currency = members["currency"]?.text.flatMap(Currency.init(code:))
    else {
      throw BookError.damaged(
        file: path, line: nil, why: "it lacks one of format, id, name and currency")
    }
    return (id, name, currency)
  }

  static func refuseNetwork(_ folder: String, _ files: any Files) throws {
    if files is RealFiles, isNetworkFileSystem(folder) {
      throw BookError.networkFileSystem(folder: folder)
    }
  }

  // MARK: Changing

  /// What became of a commit.
  public struct Commit<T> {
    /// The transaction's number; nil when the rule changed nothing and nothing was written.
    public let seq: Int64?
    /// What the rule returned; nil when the operation stood in the journal already.
    public let result: T?
    public let isRepeat: Bool
    public let changes: [Change]
  }

  /// Runs `rule` against the current state under the lock, writes what it changed as one line, and
  /// returns when that line is on the disk.
  ///
  /// - Parameters:
  ///   - op: names the operation; a second commit with the same name changes nothing.
  ///   - batch: joins the lines of one import.
  /// - Throws: what the rule throws (nothing has happened then), or a `BookError`.
  @discardableResult
  public func commit<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    try commit(intent, op: op, batch: batch, as: nil, rule)
  }

  /// - Parameter member: who acts when it isn't a member yet: the one who joins.
  @discardableResult
  func commit<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil, as member: String?,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    let written = try write(intent, op: op, batch: batch, as: member, rule)
    if written.seq != nil || written.isRepeat { try settle() }
    return written
  }

  /// The part of a commit that happens under the lock. The change isn't safe before `settle`.
  func write<T>(
    _ intent: Intent, op: String? = nil, batch: String? = nil, as member: String? = nil,
    _ rule: (inout Transaction) throws -> T
  ) throws -> Commit<T> {
    try holdingLock {
      let position = try current()
      let op = op ?? surroundings.newOp()
      if let seq = try seq(ofOp: op) {
        return Commit(seq: seq, result: nil, isRepeat: true, changes: [])
      }
      var transaction = Transaction(
        by: try member ?? actor().key, at: surroundings.now(), today: surroundings.today(),
        seq: position.seq + 1, currency: currency, reading: index)
      let result = try rule(&transaction)
      let changes = transaction.changes
      guard !changes.isEmpty else {
        return Commit(seq: nil, result: result, isRepeat: false, changes: [])
      }
      try Book.check(changes, transaction)
      let line = Line(
        head: LineHead(
          seq: transaction.seq, op: op, at: transaction.at, by: transaction.by,
          intent: intent.rawValue, batch: batch, safe: max(durable, position.safe)),
        changes: changes)
      try append(line, behind: position)
      return Commit(seq: transaction.seq, result: result, isRepeat: false, changes: changes)
    }
  }

  /// Applies a line to the index and appends it, in the order that leaves the journal right whatever
  /// fails: SQL that refuses, refuses the change; SQL that fails afterwards is merely behind.
  private func append(_ line: Line, behind position: Position) throws {
    let bytes = line.encoded()
    guard bytes.count <= Line.maximumBytes else { throw BookError.lineTooLong(bytes: bytes.count) }
    var end: Position?
    do {
      try index.write { db in
        var here = position
        here.start = position.end
        here.end = position.end + Int64(bytes.count)
        here.seq = line.head.seq
        here.safe = max(position.safe, line.head.safe)
        here.crc = Seal.checked(bytes.dropLast()) ?? 0
        try index.apply(bytes.dropLast(), line.head, at: here, db)
        try index.setStamp(
          Index.Stamp(book: id, boot: files.boot, position: here), db)
        _ = try journal.append(bytes, behind: position)
        end = here
      }
    } catch {
      guard end != nil else { throw error }
    }
    verified = end
  }

  /// Waits until all that this process has written is on the disk, and tells the others.
  func settle() throws {
    let written = verified?.seq ?? 0
    do {
      try journal.flush()
    } catch let error as FileError {
      distrust()
      throw BookError.unconfirmed(error)
    }
    durable = max(durable, written)
    try? files.touch(lock)  // because the others look by themselves now and then
  }

  /// After a failed flush nobody knows what is on the disk, and a second one may lie: the book stays
  /// as it is until someone has looked.
  private func distrust() {
    isSuspect = true
    // Where even this fails, this session still knows.
    let made: FileID? = try? Book.locked(lock, folder, surroundings) {  // because of that
      let file = try files.open("\(folder)/suspect", .new)
      try files.flush(file)
      try files.flushFolder(folder)
      return file
    }
    if let made { files.close(made) }
  }

  private var isSuspect = false

  static func check(_ changes: [Change], _ transaction: Transaction) throws {
    guard changes.count <= Line.maximumChanges else {
      throw BookError.lineTooLong(bytes: changes.count * 1024)
    }
    var transaction = transaction
    for change in changes where !change.isDeletion {
      guard let kind = Kind.named(change.ref.kind) else { throw Refusal.missing(change.ref) }
      let document = try transaction.record(change.ref)?.document ?? [:]
      for field in kind.fields where field.traits.contains(.required) {
        guard let text = document[field.name]?.text, !text.isEmpty else {
          throw Refusal.fieldRequired(kind: kind.name, field: field.name)
        }
      }
    }
  }

  /// Runs a rule as a commit would, and writes nothing.
  public func rehearse<T>(_ rule: (inout Transaction) throws -> T) throws -> (T, [Change]) {
    var transaction = Transaction(
      by: try actor().key, at: surroundings.now(), today: surroundings.today(),
      seq: (try index.stamp()?.position.seq ?? 0) + 1, currency: currency, reading: index)
    let result = try rule(&transaction)
    return (result, transaction.changes)
  }

  // MARK: Keeping up

  /// The number of the last transaction that this session can see.
  public func lastSeq() throws -> Int64 { try index.stamp()?.position.seq ?? 0 }

  /// After news: another index in place of ours, or lines that nobody has taken in yet.
  ///
  /// - Returns: whether anything has changed since `seq`.
  public func keepUp(since seq: Int64) throws -> Bool {
    if try !isIndexCurrent() || (try journal.size() != index.stamp()?.position.end) {
      try catchUp()
    }
    return try lastSeq() != seq
  }

  private func catchUp() throws { _ = try holdingLock { try current(allowingSuspect: true) } }

  private func isIndexCurrent() throws -> Bool {
    try IndexFolder(surroundings.indexFolder ?? "\(folder)/index").identity(index.path)
      == indexIdentity
  }

  /// Under the lock: the verified end of the journal, with the index brought there.
  private func current(allowingSuspect: Bool = false) throws -> Position {
    if try !allowingSuspect && (isSuspect || files.identity("\(folder)/suspect") != nil) {
      throw BookError.suspect(folder: folder)
    }
    try journal.refresh()
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    if try !isIndexCurrent() {
      index.close()
      if let newest = try indexes.newest() {
        index = try Index(path: newest.path, generation: newest.generation)
      } else {
        index = try Book.build(journal, indexes, id, surroundings, retiring: nil) { _ in }
      }
      indexIdentity = try indexes.identity(index.path)
    }
    var stamp = try index.stamp()
    if stamp?.position != verified {
      if let position = stamp?.position, stamp?.book == id, try journal.confirms(position) {
        verified = position
      } else {
        // The journal doesn't hold what the index was made from.
        let retired = index.path
        index.close()
        index = try Book.build(journal, indexes, id, surroundings, retiring: retired) { _ in }
        indexIdentity = try indexes.identity(index.path)
        stamp = try index.stamp()
      }
    }
    guard var position = stamp?.position else { throw BookError.index("it has no stamp") }
    if try journal.segment != position.segment || journal.size() != position.end {
      position = try takeIn(behind: position)
    }
    verified = position
    return position
  }

  /// Takes lines that others have written, but not applied, into the index.
  private func takeIn(behind position: Position) throws -> Position {
    var end = position
    var bad: BadLine?
    try index.write { db in
      (end, bad) = try journal.scan(from: position) { line, head, here in
        try index.apply(line, head, at: here, db)
      }
      try index.setStamp(Index.Stamp(book: id, boot: files.boot, position: end), db)
    }
    if let bad {
      setAside.append(try journal.recover(bad, behind: end, durable: durable))
    }
    return end
  }

  /// Makes the index anew beside the old one, which others go on reading meanwhile.
  public func rebuild(progress: @escaping (Int) -> Void = { _ in }) throws {
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    let draft = try Book.draft(journal, indexes, id, surroundings, progress)
    try holdingLock {
      _ = try current(allowingSuspect: true)
      let retired = index.path
      index.close()
      index = try Book.publish(draft, journal, indexes, id, surroundings, retiring: retired)
      indexIdentity = try indexes.identity(index.path)
    }
  }

  // MARK: The lock

  private func holdingLock<T>(_ body: () throws -> T) throws -> T {
    do {
      return try Book.locked(lock, folder, surroundings, body)
    } catch let error as FileError {
      throw BookError.from(error)
    }
  }

  private static func locked<T>(
    _ lock: FileID, _ folder: String, _ surroundings: Surroundings, _ body: () throws -> T
  ) throws -> T {
    let files = surroundings.files
    return try holdingSignals {
      guard try files.lock(lock, waiting: surroundings.patience) else {
        let holder = (try? files.read(lock, at: 0, count: 200)) ?? []  // because it's only a name
        throw BookError.busy(holder: String(decoding: holder.prefix { $0 >= 32 }, as: UTF8.self))
      }
      defer { files.unlock(lock) }
      let holder = "pid \(processNumber()), uid \(surroundings.uid)\n"
      try? files.rewrite(lock, Array(holder.utf8))  // because a full disk may still be read
      return try body()
    }
  }

  // MARK: Who acts

  /// The member that this user is; nil when the book doesn't know the user.
  public func member() throws -> Record? {
    if let me, try index.record(me.ref)?.revision == me.revision { return me }
    let uid = Int64(surroundings.uid)
    me = try index.list(ListQuery(.member, filters: [.present("uid")], limit: 100_000))
      .map(\.record).first { $0.int("uid") == uid }
    return me
  }

  private func actor() throws -> Record {
    guard let member = try member() else { throw BookError.notMember(uid: surroundings.uid) }
    if member.text("role") == "viewer" { throw BookError.viewer(name: member.title) }
    return member
  }
}
