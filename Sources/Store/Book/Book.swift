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
  /// Whether its customers are invented, to try kebu with.
  public let isSample: Bool
  public var surroundings: Surroundings
  /// Leaves confidential fields out of everything that is read, whoever reads it.
  public var isDiscreet = false

  let journal: Journal
  private(set) var index: Index
  private var indexIdentity: FileIdentity?
  private(set) var lock: FileID
  /// How often the folder was found to be another one, as a disk that comes back or a copy in its place
  /// is: whoever watches its files has to begin anew.
  public private(set) var returns = 0
  let indexes: IndexFolder
  /// The highest number that this process knows to be on the disk.
  var durable: Int64 = 0
  /// Whether this session has made safe what stood there before it.
  var hasFlushed = false
  /// The end of the journal as this process last verified it.
  var verified: Position?
  /// Whether a flush of this session's has failed and nobody else could be told.
  var isSuspect = false
  private var me: Record?
  /// Why the book couldn't be brought up to date when it was opened; it can be read as it is.
  public private(set) var trouble: BookError?
  /// Whether reading has shown the index to be damaged: a new one is needed, by `kebu rebuild` beside
  /// this session, or by opening the book again.
  public var isIndexBroken: Bool { index.isBroken }
  /// Whether the index was made anew when this book was opened.
  public private(set) var hasMadeIndex = false
  /// Whether a commit would be refused, whatever it is.
  public var isReadOnly: Bool { isSuspect || trouble?.status == 73 }
  /// Files that recovery has set aside since this book was opened.
  public private(set) var setAside: [String] = []

  var files: any Files { surroundings.files }

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
    try BookError.translating {
      try Book(folder, surroundings, buildingIndex: buildingIndex, progress)
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
    if files is RealFiles { try Premises.check(folder) }
    let description = try Book.description(folder, files)
    self.folder = folder
    self.surroundings = surroundings
    id = description.id
    name = description.name
    currency = description.currency
    isSample = description.isSample
    let lock = try files.open("\(folder)/lock", .existing)
    self.lock = lock
    let journal = Journal(
      folder: "\(folder)/journal", book: description.id, files: files,
      format: surroundings.journalFormat)
    self.journal = journal
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    self.indexes = indexes
    do {
      try journal.refresh()
      let newest = try Book.newest(journal, indexes)
      try newest.refuseMissingSegment(of: journal)
      durable = newest.safe
      if let fitting = newest.fitting {
        index = fitting
      } else if buildingIndex {
        index = try Book.build(journal, indexes, progress) { publish in
          try Book.locked(lock, folder, surroundings, publish)
        }
        hasMadeIndex = true
      } else {
        throw BookError.noIndex
      }
      indexIdentity = try indexes.identity(index.path)
    } catch {
      files.close(lock)
      throw error
    }
    do {
      try catchUp()
    } catch is BookError {
      // What is in the index can still be read; `trouble` says why that may not be all.
    }
  }

  deinit { files.close(lock) }

  /// Ends the session's hold on the book.
  public func close() {
    // The last connection to close writes to the index, so it closes under the lock or not at all.
    try? Book.locked(lock, folder, surroundings) { index.close() }  // because it is derived
  }

  static func description(_ folder: String, _ files: any Files) throws -> (
    id: String, name: String, currency: Currency, isSample: Bool
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
    return (id, name, currency, members["sample"]?.bool ?? false)
  }

  static func refuseNetwork(_ folder: String, _ files: any Files) throws {
    if files is RealFiles, isNetworkFileSystem(folder) {
      throw BookError.networkFileSystem(folder: folder)
    }
  }

  // MARK: Keeping up

  /// The number of the last transaction that this session can see.
  public func lastSeq() throws -> Int64 { try index.stamp()?.position.seq ?? 0 }

  /// After news: another index in place of ours, or lines that nobody has taken in yet.
  ///
  /// - Returns: whether anything has changed since `seq`.
  public func keepUp(since seq: Int64) throws -> Bool {
    try BookError.translating {
      try catchUp()
      return try lastSeq() != seq
    }
  }

  private func isBehind() throws -> Bool {
    guard let position = try index.stamp()?.position else { return true }
    return try !isIndexCurrent() || !journal.isCurrent() || position.seq < durable
      || journal.segment != position.segment || journal.size() != position.end
  }

  private func catchUp() throws {
    do {
      if try isBehind() { _ = try holdingLock { try current(writing: false) } }
      try journal.refuseNewer()
      trouble = try isMarkedSuspect() ? .suspect(folder: folder) : nil
    } catch let error as BookError {
      trouble = error
      throw error
    }
  }

  /// Whether the index is still the book's newest: same file, and none after it.
  private func isIndexCurrent() throws -> Bool {
    // A frozen one is left as soon as there is room.
    try !index.isFrozen && indexes.identity(index.path) == indexIdentity
      && indexes.identity(indexes.path(index.generation + 1)) == nil
  }

  /// Under the lock: the verified end of the journal, with the index brought there.
  ///
  /// Who only reads leaves the journal as it is, unfinished lines and all.
  func current(writing: Bool) throws -> Position {
    if try writing && (isSuspect || isMarkedSuspect()) { throw BookError.suspect(folder: folder) }
    try journal.refresh()
    try journal.refuseNewer()
    var known = try isIndexCurrent() ? index.stamp()?.position : nil
    if let position = known, try position != verified || journal.size() != position.end,
      try !journal.confirms(position)
    {
      known = nil
    }
    var position = try known ?? takeUpIndex()
    if try journal.segment != position.segment || journal.size() != position.end {
      position = try takeIn(behind: position, writing: writing)
    }
    try journal.refuseLoss(behind: position, durable: durable)
    verified = position
    return position
  }

  /// Leaves our index for the one that somebody else has made since; when the journal doesn't hold
  /// what that was made from, for a new one.
  private func takeUpIndex() throws -> Position {
    let newest = try Book.newest(journal, indexes)
    try newest.refuseMissingSegment(of: journal)
    let taken =
      try newest.fitting
      ?? Book.drafting(journal, indexes) {
        try Book.publish(
          $0, journal, indexes, after: index.generation, refusingLossOf: max(durable, newest.safe))
      }
    index.close()
    index = taken
    indexIdentity = try indexes.identity(taken.path)
    guard let stamp = try taken.stamp() else { throw BookError.index("it has no stamp") }
    return stamp.position
  }

  /// Takes lines that others have written, but not applied, into the index.
  private func takeIn(behind position: Position, writing: Bool) throws -> Position {
    var end = position
    var bad: BadLine?
    do {
      try index.write { db in
        (end, bad) = try journal.scan(from: position) { line, head, here in
          try index.apply(journal.changes(of: line, at: here), head, at: here, db)
        }
        try index.setStamp(Index.Stamp(book: id, boot: files.boot, position: end), db)
      }
    } catch BookError.index {
      // The journal holds them, so the tables are not what they should be.
      throw index.broken()
    }
    guard let bad else { return end }
    try journal.refuseDamage(bad, behind: end, durable: durable)
    if writing {
      setAside.append(try journal.cut(bad, behind: end))
      try flush()
    }
    return end
  }

  /// Makes the index anew beside the old one, which others go on reading meanwhile.
  public func rebuild(progress: @escaping (Int) -> Void = { _ in }) throws {
    try BookError.translating {
      try Book.drafting(journal, indexes, progress) { draft in
        try holdingLock {
          var safe: Int64 = 0
          do {
            safe = try current(writing: false).safe
          } catch BookError.indexBroken {
            // What it knew is lost with it; what this session knows still counts.
          }
          let made = try Book.publish(
            draft, journal, indexes, after: index.generation, refusingLossOf: max(durable, safe))
          index.close()
          index = made
          indexIdentity = try indexes.identity(made.path)
        }
      }
    }
  }

  // MARK: The lock

  func holdingLock<T>(_ body: () throws -> T) throws -> T {
    try sayingGone {
      if try !isLockCurrent() { try takeUpLock() }
      return try Book.locked(lock, folder, surroundings) {
        // Replaced while we waited: it keeps nobody else out.
        guard try isLockCurrent() else { throw BookError.gone(folder: folder) }
        return try body()
      }
    }
  }

  /// Whether the lock is still the one that others find in the folder.
  private func isLockCurrent() throws -> Bool {
    try files.identity("\(folder)/lock") == files.identity(lock)
  }

  private func takeUpLock() throws {
    let found = try files.open("\(folder)/lock", .existing)
    files.close(lock)
    lock = found
    returns += 1
  }

  /// Where something is missing because the whole book is, that is said.
  func sayingGone<T>(_ body: () throws -> T) throws -> T {
    do {
      return try BookError.translating(body)
    } catch BookError.disk(let error) where error.isMissing {
      let there = try? files.identity("\(folder)/book.json")  // because unseen is gone, too
      throw there == nil ? BookError.gone(folder: folder) : .disk(error)
    }
  }

  /// The same for one who hasn't opened the book.
  static func locked<T>(
    _ folder: String, _ surroundings: Surroundings, _ body: () throws -> T
  ) throws -> T {
    let lock = try surroundings.files.open("\(folder)/lock", .existing)
    defer { surroundings.files.close(lock) }
    return try locked(lock, folder, surroundings, body)
  }

  static func locked<T>(
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
    if let me, try index.revision(of: me.ref) == me.revision { return me }
    let uid = Int64(surroundings.uid)
    me = try index.list(ListQuery(.member, filters: [.present("uid")], limit: 100_000))
      .map(\.record).first { $0.int("uid") == uid }
    return me
  }

  func actor() throws -> Record {
    guard let member = try member() else { throw BookError.notMember(uid: surroundings.uid) }
    if member.text("role") == "viewer" { throw BookError.viewer(name: member.title) }
    return member
  }
}
