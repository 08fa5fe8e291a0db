import Domain

/// One file on its way into the book.
struct FileImport {
  private(set) var result: ImportResult

  private let file: ImportPlan.File
  private let options: Import.Options
  private let stages: ImportedStages?
  private let operations: String
  private let done: Set<String>
  private let blocks: BlockReader
  private let rejects: Rejects

  /// Looks the file through, and gives the book the pipeline that its stages make.
  ///
  /// - Parameters:
  ///   - operations: what the names of its lines begin with.
  ///   - done: the names of those that are in the journal.
  init(
    _ file: ImportPlan.File, into book: Book, _ options: Import.Options, operations: String,
    done: Set<String>
  ) throws {
    self.file = file
    self.options = options
    self.operations = operations
    self.done = done
    result = ImportResult(file)
    let survey = try FileSurvey(path: file.path, encoding: file.encoding, map: file.map)
    stages = try FileImport.stages(of: file, survey, book, isDryRun: options.isDryRun)
    if let stages, stages.isNew { result.pipeline = stages.pipeline }
    blocks = BlockReader(
      try CSVReader(path: file.path, encoding: file.encoding),
      RowReader(file.map, currency: book.currency, orders: survey.orders))
    rejects = Rejects(of: file.path, headers: file.map.headers, language: options.language)
  }

  /// What is done with a block of rows, whether it is then written or not.
  func rule(_ block: Block, _ transaction: inout Transaction) throws -> Tally {
    try Intake.take(
      block.rows, file.map, stages: stages, updates: options.updates, into: &transaction)
  }

  /// Reads the file to its end.
  ///
  /// - Parameters:
  ///   - take: takes a block in; nil when the journal has it already.
  ///   - progress: called with the rows and the bytes read.
  mutating func takeIn(
    _ take: (Block, FileImport, _ op: String) throws -> Tally?, _ progress: (Int, Int64) -> Void
  ) throws {
    while let block = try blocks.next() {
      result.read += block.rows.count + block.faults.count
      for (line, cells, fault) in block.faults { try reject(line, cells, fault) }
      if !block.rows.isEmpty { try takeIn(block, take) }
      progress(result.read, blocks.position)
    }
    try rejects.finish()
    if rejects.count > 0 { result.rejectedPath = rejects.path }
  }

  private mutating func takeIn(
    _ block: Block, _ take: (Block, FileImport, _ op: String) throws -> Tally?
  ) throws {
    let op = "\(operations)-\(block.rows[0].line)-\(block.rows.count)"
    do {
      if !done.contains(op), let tally = try take(block, self, op) {
        for (row, fault) in tally.faults { try reject(row.line, row.cells, fault) }
        return result.take(tally)
      }
      result.unchanged += block.rows.count
      result.resumed += block.rows.count
    } catch BookError.lineTooLong {
      // What a change replaces stands in the line too, and may be longer than what replaces it.
      guard let (first, second) = block.halves else {
        return try reject(block.rows[0].line, block.rows[0].cells, .tooLong)
      }
      try takeIn(first, take)
      try takeIn(second, take)
    }
  }

  private mutating func reject(_ line: Int, _ cells: [String], _ fault: RowFault) throws {
    result.rejected += 1
    if !options.isDryRun { try rejects.add(line: line, cells: cells, fault) }
  }

  /// For deals the pipeline that they go through; the book has it from here on.
  private static func stages(
    of file: ImportPlan.File, _ survey: FileSurvey, _ book: Book, isDryRun: Bool
  ) throws -> ImportedStages? {
    guard file.map.kind.name == Kind.deal.name else { return nil }
    if survey.stages.count > FileSurvey.mostStages, let column = file.map.column(of: "stage") {
      throw ImportError.tooManyStages(path: file.path, header: file.map.headers[column])
    }
    var playbooks = Playbooks(book: book.folder)
    let stages = ImportedStages(survey.stages, among: playbooks)
    if stages.isNew, !isDryRun { try playbooks.add(stages.pipeline, toBook: book.folder) }
    return stages
  }
}
