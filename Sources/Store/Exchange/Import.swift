import Domain
import Glibc

/// An import of files into a book, as one batch that can be undone as a whole.
///
/// Rows go in by lines of the journal of at most 1,000 records and 1 MiB. Each line's operation is named
/// after the batch and its rows, and the batch after the files' content: an import that was killed goes
/// on where it stopped when it is started again, and one that had finished changes nothing.
public struct Import {
  public struct Options: Sendable {
    /// Whether records that the book has are changed to what their rows say.
    public var updates = false
    /// Tells what would happen and writes nothing.
    public var isDryRun = false
    /// In which the reasons in the list of rejected rows are written.
    public var language = Language.en

    public init() {}
  }

  public let plan: ImportPlan
  public let options: Options
  private let book: Book

  public init(_ plan: ImportPlan, into book: Book, options: Options = Options()) {
    self.plan = plan
    self.book = book
    self.options = options
  }

  /// Takes the files in.
  ///
  /// - Parameter progress: called after every few hundred rows.
  /// - Throws: `BookError`, `FileError`, `ImportError`; what was taken in by then stays, and is met
  ///   again when the import is repeated.
  public func run(progress: (ImportProgress) -> Void = { _ in }) throws -> ImportReport {
    let (batch, done) = try batch()
    func results(_ take: (Block, FileImport, _ op: String) throws -> Tally?) throws
      -> [ImportResult]
    {
      let total = plan.files.reduce(0) { $0 + $1.size }
      var before: Int64 = 0
      return try plan.files.enumerated().map { number, file in
        var run = try FileImport(
          file, into: book, options, operations: "\(batch)/\(number)", done: done)
        try run.takeIn(take) { rows, bytes in
          progress(ImportProgress(path: file.path, rows: rows, done: before + bytes, total: total))
        }
        before += file.size
        return run.result
      }
    }
    var files: [ImportResult] = []
    if options.isDryRun {
      // One transaction, so that a deal finds the customer which another file would have brought.
      _ = try book.rehearse { transaction in
        files = try results { block, run, _ in
          try run.rule(block, &transaction)
        }
      }
    } else {
      files = try results { block, run, op in
        let commit = try book.commit(.import, op: op, batch: batch) { try run.rule(block, &$0) }
        // Locks are not fair: whoever waits for the book gets a chance between two lines.
        usleep(1000)
        return commit.result
      }
    }
    return ImportReport(
      files: files, skipped: plan.skipped, batch: batch, isDryRun: options.isDryRun)
  }

  /// The batch to write under, and the operations of it that are in the journal already.
  ///
  /// An import that was undone is begun anew. So is one with updates: what it wrote last time may have
  /// been changed since.
  private func batch() throws -> (String, done: Set<String>) {
    let base = "import-\(plan.fingerprint(updates: options.updates))"
    var batch = base
    var count = 1
    while true {
      let lines = try book.lines(ofBatch: batch)
      if lines.isEmpty { return (batch, []) }
      if try !options.updates && !lines.contains(where: { try book.isUndone($0.seq) }) {
        return (batch, Set(lines.map(\.op)))
      }
      count += 1
      batch = "\(base)-\(count)"
    }
  }
}
