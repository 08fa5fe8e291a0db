import Domain

/// Which files an import takes in, what they are, and in which order: what is referred to comes first.
public struct ImportPlan: Sendable {
  /// One file, and what its columns mean.
  public struct File: Sendable {
    public let path: String
    public let size: Int64
    public let encoding: TextEncoding
    public let map: HeaderMap
    /// Names the content.
    let fingerprint: String
  }

  /// In the order of the import, whatever order they were given in.
  public let files: [File]
  /// Lists of rejected rows among the files given, which are left alone.
  public let skipped: [String]

  /// Looks at each file's header and bytes.
  ///
  /// - Parameters:
  ///   - kind: what all rows are; nil: by each file's header.
  ///   - assignments: what columns are; each must be one of some file.
  ///   - encoding: nil tells it from the bytes.
  /// - Throws: `ImportError` for a header that can't be read; `FileError`, `CSVError`;
  ///   `Refusal.confidential` for a column that whoever imports may not see.
  public init(
    _ paths: [String], as kind: Kind? = nil, assigning assignments: [Assignment] = [],
    encoding: TextEncoding? = nil, for book: Book
  ) throws {
    var known = try book.customFields()
    // A glob brings the lists of rejected rows along; alone, one is meant.
    let wanted = paths.count == 1 ? paths : paths.filter { !Rejects.isOne($0) }
    skipped = paths.filter { !wanted.contains($0) }
    var files: [File] = []
    for path in wanted {
      let glance = try FileGlance(path: path)
      let encoding = encoding ?? glance.encoding
      let headers = try CSVReader(path: path, encoding: encoding).header.fields
      let map: HeaderMap
      do {
        map = try HeaderMap(
          headers.map(CSVWriter.undefused), as: kind, assigning: assignments, known: known,
          book: book.id)
      } catch {
        throw ImportError.header(path: path, error)
      }
      let confidential = map.targets.lazy.compactMap { target -> Field? in
        if case .field(let name) = target { map.kind.field(name) } else { nil }
      }.first { !book.clearance.shows($0) }
      if let confidential { throw Refusal.confidential(field: confidential.words) }
      known += map.customFields.filter { !known.contains($0) }
      files.append(
        File(
          path: path, size: glance.size, encoding: encoding, map: map,
          fingerprint: glance.fingerprint))
    }
    for assignment in assignments
    where !files.contains(where: { assignment.applies(to: $0.map.headers) }) {
      throw ImportError.header(
        path: wanted.joined(separator: ", "),
        .noColumn(assignment.header, headers: files.flatMap(\.map.headers)))
    }
    self.files = ImportPlan.order.flatMap { kind in files.filter { $0.map.kind.name == kind.name } }
  }

  /// Names this import: the same files with the same columns again are the same import.
  func fingerprint(updates: Bool) -> String {
    let parts = files.map { "\($0.fingerprint) \($0.map.kind.name) \($0.map.targets)" }
    return Fingerprint.of((parts + [updates ? "update" : ""]).joined(separator: "\n").utf8)
  }

  /// The kinds that files hold records of.
  static let kinds = Kind.all.filter { kind in order.contains { $0.name == kind.name } }

  private static let order: [Kind] = [.member, .product, .customer, .contact, .deal, .activity]
}

extension Book {
  /// The custom fields of all kinds.
  public func customFields() throws -> [CustomField] {
    var fields: [CustomField] = []
    try eachPage(of: .customField) { fields += $0.compactMap(CustomField.init) }
    return fields
  }
}

/// Why an import can't begin.
public enum ImportError: Error, Sendable {
  case header(path: String, HeaderError)
  /// A column taken for stages has more words than any pipeline has stages.
  case tooManyStages(path: String, header: String)

  public var words: Words {
    switch self {
    case .header(let path, let error):
      Words("\(path): \(error.words.en)", "\(path)：\(error.words.zh)")
    case .tooManyStages(let path, let header):
      Words(
        "\(path): \(header) has more than \(FileSurvey.mostStages) different words, too many for the "
          + "stages of a pipeline. If it is something else: --map '\(header)=custom'",
        "\(path)：“\(header)”列的不同取值超过 \(FileSurvey.mostStages) 个，不像是销售阶段。"
          + "若另有含义：--map '\(header)=custom'")
    }
  }
}

extension ImportError: CustomStringConvertible {
  public var description: String { words.en }
}
