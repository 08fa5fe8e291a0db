import Domain
import Glibc

/// A look at everything that a book consists of, from the folder to the last line, also where the book
/// can't be opened.
public struct Checkup {
  /// One thing that was found.
  public struct Finding: Sendable {
    public enum Need: Sendable, Comparable {
      /// It is told, and nobody has to do anything.
      case nobody
      /// `kebu doctor --repair` mends it and loses nothing.
      case repair
      /// Somebody has to decide or to look.
      case person
    }

    public let need: Need
    public let words: Words
    let cure: Cure?
  }

  /// What a repair does.
  enum Cure: Sendable {
    case premises(Premises.Finding)
    /// A file that came to nothing.
    case remove(String)
    /// The journal of a book whose disk has failed is written anew.
    case rewrite
    /// Everything from here on is cut and kept; only when it was asked for.
    case cut(BadLine, after: Int64)
    case rebuild
    case finishErasing
  }

  public internal(set) var findings: [Finding] = []
  /// The number of the last transaction that can be read.
  public internal(set) var seq: Int64 = 0

  /// Whether somebody has to do something.
  public var needsSomebody: Bool { findings.contains { $0.need > .nobody } }

  let folder: String
  let surroundings: Surroundings
  private var files: any Files { surroundings.files }

  /// - Throws: `BookError.noBook`, or why the folder can't be looked into.
  public init(_ folder: String, in surroundings: Surroundings = .real) throws {
    self.folder = folder
    self.surroundings = surroundings
    try BookError.translating { try look() }
  }

  private mutating func look() throws {
    guard try files.identity("\(folder)/book.json") != nil else {
      throw BookError.noBook(folder: folder)
    }
    if files is RealFiles { try lookAtPremises() }
    let id: String
    do {
      id = try Book.description(folder, files).id
    } catch let error as BookError {
      return find(.person, error.words)
    }
    if try files.identity("\(folder)/suspect") != nil {
      find(
        .repair,
        Words(
          "The disk failed to confirm a change; the book is read-only. Check the disk, then: "
            + "kebu doctor --repair",
          "磁盘曾未能确认写入，客簿现为只读。请先检查磁盘，再执行：kebu doctor --repair"), .rewrite)
    }
    let journal = Journal(
      folder: "\(folder)/journal", book: id, files: files, format: surroundings.journalFormat)
    guard let end = try lookAtJournal(journal) else { return }
    try lookAtLeavings(journal)
    try lookAtIndex(journal, end)
  }

  mutating func find(_ need: Finding.Need, _ words: Words, _ cure: Cure? = nil) {
    findings.append(Finding(need: need, words: words, cure: cure))
  }

  // MARK: The folder

  private mutating func lookAtPremises() throws {
    for finding in try Premises.findings(of: folder) {
      find(
        finding.repair == nil ? .person : finding.isRefused ? .repair : .nobody, finding.words,
        finding.repair == nil ? nil : .premises(finding))
    }
    if isNetworkFileSystem(folder) {
      find(.person, BookError.networkFileSystem(folder: folder).words)
    }
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return }
    if status.f_flag & UInt(ST_RDONLY) != 0 {
      find(
        .person,
        Words("The file system of \(folder) is read-only.", "\(folder) 所在的文件系统是只读的。"))
    }
    let free = UInt64(status.f_bavail) * UInt64(status.f_frsize) / 1_048_576
    if free < 64 {
      find(
        .person,
        Words(
          "Only \(free) MiB are free where \(folder) is; make room.",
          "\(folder) 所在磁盘仅剩 \(free) MiB，请腾出空间。"))
    }
  }

  // MARK: The journal

  /// - Returns: where the last good line ends; nil when nothing can be read.
  private mutating func lookAtJournal(_ journal: Journal) throws -> Position? {
    var last: LineHead?
    var isUnreadable = false
    let begin: Position
    let scanned: (end: Position, bad: BadLine?)
    do {
      try journal.refresh()
      begin = try journal.start(of: 1)
      scanned = try journal.scan(from: begin) { bytes, head, _ in
        last = head
        // Its head was read already; what it changes must be readable too.
        isUnreadable = true
        _ = try Line.decode(bytes)
        isUnreadable = false
      }
    } catch let error as BookError {
      let cure = try cut(error, journal)
      find(.person, cure == nil ? error.words : Checkup.damaged(error), cure)
      return nil
    }
    let (end, bad) = scanned
    seq = end.seq
    if let last, last.at.milliseconds > surroundings.now().milliseconds + 86_400_000 {
      find(
        .nobody,
        Words(
          "The last change is dated \(last.at): the clock is wrong now, or was.",
          "最后一次改动的时间是 \(last.at)：时钟现在或当时不准。"))
    }
    guard let bad else { return end }
    do {
      // Whoever wrote its checksum had finished it.
      try journal.refuseDamage(bad, behind: end, durable: isUnreadable ? end.seq + 1 : 0)
      find(
        .nobody,
        Words(
          "The journal ends with an unfinished line, as a killed session leaves it; the next change "
            + "sets it aside.",
          "日志末尾有一行未写完，是会话被中断所致；下次改动时会自动移开保存。"))
    } catch let error as BookError {
      find(.person, Checkup.damaged(error), .cut(bad, after: end.seq))
      return nil
    }
    return end
  }

  /// What to do about damage: a backup first, and what can be had without one.
  private static func damaged(_ error: BookError) -> Words {
    Words(
      "\(error.words.en) Restore a backup: kebu restore. Without one, kebu doctor --cut keeps what "
        + "comes before that line and sets the rest aside.",
      "\(error.words.zh)请用备份恢复：kebu restore。没有备份时，kebu doctor --cut 保留该行之前的内容，其余另存。")
  }

  /// Where to cut a journal that can't be scanned to its end: a segment is missing or isn't this book's.
  private func cut(_ error: BookError, _ journal: Journal) throws -> Cure? {
    guard case .damaged(let file, let line, let why) = error else { return nil }
    var seq: Int64 = 0
    var number = 1
    while case let path = journal.path(number), path != file,
      try files.identity(path) != nil
    {
      let start = try? journal.start(ofCopy: path, as: number)  // because nil ends it here
      guard let start else { break }
      seq = try journal.scan(copy: path, from: start) { _, _, _ in }.end.seq
      number += 1
    }
    if number == 1 { return nil }
    return .cut(BadLine(segment: number, line: line ?? 1, offset: 0, why: why), after: seq)
  }

  /// What stands beside the journal.
  private mutating func lookAtLeavings(_ journal: Journal) throws {
    for name in try files.list(journal.folder) {
      let path = "\(journal.folder)/\(name)"
      if name.hasSuffix(".aside") {
        find(
          .nobody,
          Words(
            "\(path) keeps what was cut from the journal; remove it when nobody misses anything.",
            "\(path) 保存着从日志中截下的内容；确认无人需要后可删除。"))
      } else if name.hasSuffix(".new") {
        find(
          .nobody,
          Words(
            "\(path) was left by a session that died; --repair removes it.",
            "\(path) 是中断的会话留下的；--repair 会删除它。"), .remove(path))
      }
    }
    for segment in try Snapshot.segments(journal)
    where try Snapshot.whole(journal, segment) == nil
      && Snapshot.isThere(journal, segment)
    {
      find(
        .nobody,
        Words(
          "The snapshot of segment \(segment) isn't whole; it isn't used, and kebu compact makes "
            + "another.",
          "第 \(segment) 段的快照不完整，不会使用；kebu compact 可重新生成。"),
        .remove(Snapshot.path(journal, segment)))
    }
  }

  // MARK: The index

  private mutating func lookAtIndex(_ journal: Journal, _ end: Position) throws {
    let indexes = IndexFolder(surroundings.indexFolder ?? "\(folder)/index")
    let known = try Book.newest(journal, indexes)
    if try known.isMissingSegment(of: journal) || known.safe > end.seq {
      try Book.locked(folder, surroundings) { try lookForLoss(journal, indexes, end) }
    }
    guard let newest = known.fitting, let stamp = try newest.stamp() else {
      return find(
        .nobody,
        Words(
          "There is no index that fits; whoever opens the book next makes one.",
          "没有可用的索引；下次打开客簿时会自动建立。"))
    }
    // Who closes last writes to the index, so it closes under the lock or not at all.
    defer { try? Book.locked(folder, surroundings) { newest.close() } }  // because it is derived
    let complaints = try newest.quickCheck()
    if let first = complaints.first {
      find(
        .repair,
        Words(
          "The index is damaged (\(first)): kebu rebuild", "索引已损坏（\(first)）：kebu rebuild"),
        .rebuild)
    } else if stamp.position.seq < end.seq {
      find(
        .nobody,
        Words(
          "The index is \(end.seq - stamp.position.seq) transactions behind; the next look at the "
            + "book brings it up to date.",
          "索引落后 \(end.seq - stamp.position.seq) 笔；下次查看客簿时会自动跟上。"))
    }
    try lookAtTeam(newest)
  }

  /// Under the lock: whether the journal has lost what an index of this run of the machine knows of.
  private mutating func lookForLoss(
    _ journal: Journal, _ indexes: IndexFolder, _ end: Position
  ) throws {
    try journal.refresh()
    let known = try Book.newest(journal, indexes)
    let end = try journal.scan(from: end) { _, _, _ in }.end
    do {
      try known.refuseMissingSegment(of: journal)
      try journal.refuseLoss(behind: end, durable: known.safe)
    } catch BookError.damaged(let file, let line, let why) {
      let error = BookError.damaged(file: file, line: line, why: why)
      let next = BadLine(segment: journal.segment + 1, line: 1, offset: 0, why: why)
      find(
        .person,
        Words(
          "\(error.words.en) Restore a backup: kebu restore. Without one, kebu doctor --cut goes on "
            + "from transaction \(end.seq), and what came after it is lost.",
          "\(error.words.zh)请用备份恢复：kebu restore。没有备份时，kebu doctor --cut 从第 \(end.seq) 笔继续，"
            + "其后的内容将丢失。"), .cut(next, after: end.seq))
    }
  }

  private mutating func lookAtTeam(_ index: Index) throws {
    let members = try index.list(
      ListQuery(.member, filters: [.present("uid")], limit: 100_000)
    ).map(\.record)
    if !members.contains(where: { $0.text("role") == "manager" }) {
      find(.person, Words("The book has no manager.", "客簿没有经理。"))
    }
    let unfinished = try [Kind.customer, .contact].flatMap { kind in
      try index.list(ListQuery(kind, filters: [.present("erasing")], limit: 100))
    }
    if !unfinished.isEmpty {
      find(
        .repair,
        Words(
          "\(unfinished.count) persons are half erased, since the session that did it died.",
          "有 \(unfinished.count) 人的资料只清除了一半：执行清除的会话中断了。"), .finishErasing)
    }
  }
}
