import Domain
import Glibc
import Synchronization

/// The playbooks at hand: the book's win over the user's, the user's over those that ship.
///
/// A playbook is known by its id, which is also its file's name: `playbooks/export.yaml` has
/// `id: export`. A file that can't be used is listed in `problems`, and what it would have replaced
/// stays in use. Those that ship are read when they are asked for.
public struct Playbooks: Sendable {
  /// Whose file a playbook comes from.
  public enum Origin: String, Sendable { case book, user, kebu }

  /// What was read from the book's folder and the user's, the book's first, each by file name.
  private var read: [(playbook: Playbook, origin: Origin)] = []
  /// What is wrong with which file, and where.
  public private(set) var problems: [PlaybookError] = []
  private let book: String?
  private let user: String?
  /// What the folders looked like when they were read.
  private let stamp: [String]

  /// - Parameters:
  ///   - book: the book's folder; nil for what is at hand without a book.
  ///   - user: the folder of the user's own playbooks.
  public init(book: String?, user: String? = Playbooks.userFolder) {
    self.init(book: book, user: user, before: [])
  }

  private init(book: String?, user: String?, before: [(playbook: Playbook, origin: Origin)]) {
    self.book = book
    self.user = user
    stamp = Playbooks.stamp(book: book, user: user)
    if let book { take(Playbooks.folder(ofBook: book), .book, before) }
    if let user { take(YAMLFolder(user, followsLinks: true), .user, before) }
  }

  /// As the files are now; one that can't be used any more leaves what was read from it before in use.
  public func renewed() -> Playbooks { Playbooks(book: book, user: user, before: read) }

  /// Whether a file has come, gone or changed since these were read.
  public var isStale: Bool { stamp != Playbooks.stamp(book: book, user: user) }

  /// The files with their sizes and times, to the nanosecond.
  private static func stamp(book: String?, user: String?) -> [String] {
    [book.map { $0 + "/playbooks" }, user].compactMap(\.self).flatMap { folder -> [String] in
      let names =
        (try? YAMLFolder(folder, followsLinks: true).names()) ?? []  // because reading tells why
      return names.map { name in
        var file = stat()
        guard stat("\(folder)/\(name)", &file) == 0 else { return "\(folder)/\(name)" }
        return "\(folder)/\(name) \(file.st_size) \(file.st_mtim.tv_sec) \(file.st_mtim.tv_nsec)"
      }
    }
  }

  // MARK: What is at hand

  public func playbook(_ id: String) -> Playbook? { found(id)?.playbook }

  /// Whose a playbook is.
  public func origin(_ id: String) -> Origin? { found(id)?.origin }

  private func found(_ id: String) -> (playbook: Playbook, origin: Origin)? {
    read.first { $0.playbook.id == id } ?? Playbooks.shipped(id).map { ($0, .kebu) }
  }

  /// All of them, or all of a kind: the book's first, then the user's, then those that ship.
  public func all(_ kind: PlaybookKind? = nil) -> [Playbook] {
    let own = read.map(\.playbook)
    let taken = Set(own.map(\.id))
    let shipped = Playbooks.shipped.indices.lazy
      .filter { kind == nil || Playbooks.shipped[$0].kind == kind }.compactMap(Playbooks.shipped)
      .filter { !taken.contains($0.id) }
    return own.filter { kind == nil || $0.kind == kind } + shipped
  }

  /// The pipeline for a new deal: the book's own, the first by name, else the shipped `new-business`
  /// or what the user has put in its place.
  public var defaultPipeline: Pipeline {
    read.lazy.filter { $0.origin == .book }.compactMap { $0.playbook.pipeline }
      .first { $0.subject == .deal } ?? pipeline("new-business")
      ?? .importing(
        stages: [], id: "new-business", name: Words("New business", "新客户开发"))
  }

  /// All pipelines of deals, the one for a new deal first.
  public var ordered: [Pipeline] { ordered(.deal) }

  /// All pipelines of deals or of ideas, the one for a new card first.
  public func ordered(_ subject: Pipeline.Subject) -> [Pipeline] {
    let all = all(.pipeline).compactMap(\.pipeline).filter { $0.subject == subject }
    guard subject == .deal else { return all }
    let first = defaultPipeline
    return [first] + all.filter { $0.id != first.id }
  }

  /// What a stage is called, in whichever pipeline it stands.
  public func stageName(_ id: String) -> Words? {
    read.lazy.compactMap { $0.playbook.pipeline?.stage(id)?.name }.first
      ?? Playbooks.shippedStages[id]
  }

  /// The pipelines of deals that somebody has chosen: the book's and the user's own, and the one for a new
  /// deal.
  public var inForce: [Pipeline] {
    ordered.filter { $0.id == defaultPipeline.id || origin($0.id) != .kebu }
  }

  /// What a function of the company wants to know of a customer (IDN-10).
  public func form(of customer: Record, for function: CustomerForm.Function) -> CustomerForm? {
    let party: CustomerForm.Party =
      Customer.isPerson(customer.document) ? .person : .organisation
    return all(.form).lazy.compactMap(\.form)
      .first { $0.party == party && $0.function == function }
  }

  // MARK: Adding

  /// Gives the book a pipeline of its own; the same one again changes nothing.
  ///
  /// - Throws: `PlaybookError` when the book has another pipeline of this id, `FileError`.
  public mutating func add(_ pipeline: Pipeline, toBook book: String) throws {
    let name = pipeline.id + ".yaml"
    if let path = try add(name, pipeline.yaml(), to: Playbooks.folder(ofBook: book)) {
      guard
        try Pipeline(Tree(yaml: TextFile(path, followsLinks: false).read(), file: path)) == pipeline
      else { throw PlaybookError(Place(file: path, line: 1, column: 1), .taken(pipeline.id)) }
    }
    self = Playbooks(book: book, user: user)
  }

  /// Copies one into the book's folder, or the user's own, to be changed there.
  ///
  /// - Returns: the new file's path.
  /// - Throws: `PlaybookError` when a file of this name stands there, `FileError`.
  public mutating func copy(_ id: String, as newID: String, toBook book: String?) throws -> String {
    guard let text = try text(id) else { throw Refusal.noChecklist(id) }
    let renamed = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line == "id: \(id)" ? "id: \(newID)" : String(line)
    }.joined(separator: "\n")
    let folder =
      book.map { Playbooks.folder(ofBook: $0) } ?? YAMLFolder(user ?? "", followsLinks: true)
    let name = newID + ".yaml"
    // It is read before it is written: a name that is none would be a file that nobody can use.
    _ = try Playbooks.read(name, path: "\(folder.path)/\(name)", renamed)
    if let path = try add(name, renamed, to: folder) {
      throw PlaybookError(Place(file: path, line: 1, column: 1), .taken(newID))
    }
    self = Playbooks(book: self.book, user: user)
    return "\(folder.path)/\(name)"
  }

  /// The text that a playbook was read from.
  private func text(_ id: String) throws -> String? {
    let name = id + ".yaml"
    switch origin(id) {
    case .book: return try book.map { try Playbooks.folder(ofBook: $0).read(name) }
    case .user: return try user.map { try YAMLFolder($0, followsLinks: true).read(name) }
    case .kebu: return Playbooks.shipped.first { $0.file == name }?.yaml
    case nil: return nil
    }
  }

  /// - Returns: the path of a file of this name that stands there already.
  private func add(_ name: String, _ text: String, to folder: YAMLFolder) throws -> String? {
    try folder.add(name, text) ? nil : "\(folder.path)/\(name)"
  }

  // MARK: Files

  /// `$XDG_CONFIG_HOME/kebu/playbooks`, or `~/.config/kebu/playbooks`; nil without a home.
  public static var userFolder: String? { UserFolder.config.path.map { $0 + "/playbooks" } }

  private static func folder(ofBook book: String) -> YAMLFolder {
    YAMLFolder(book + "/playbooks", followsLinks: false)
  }

  /// - Parameter before: what was read before, which stands in for a file that can't be used.
  private mutating func take(
    _ folder: YAMLFolder, _ origin: Origin, _ before: [(playbook: Playbook, origin: Origin)]
  ) {
    func keep(_ playbook: Playbook) {
      if !read.contains(where: { $0.playbook.id == playbook.id }) {
        read.append((playbook, origin))
      }
    }
    func fail(_ name: String, _ problem: PlaybookError) {
      problems.append(problem)
      let old = before.first { $0.origin == origin && $0.playbook.id == Playbooks.id(name) }
      if let old { keep(old.playbook) }
    }
    do {
      for name in try folder.names() {
        let path = "\(folder.path)/\(name)"
        do {
          keep(try Playbooks.read(name, path: path, folder.read(name)))
        } catch let error as PlaybookError {
          fail(name, error)
        } catch {
          fail(
            name, PlaybookError(Place(file: path, line: 1, column: 1), .unreadable("\(error)")))
        }
      }
    } catch {
      problems.append(
        PlaybookError(Place(file: folder.path, line: 1, column: 1), .unreadable("\(error)")))
    }
  }

  /// Reads one file, which must be named by its playbook's id.
  ///
  /// - Throws: `PlaybookError`, with the place in the file.
  public static func read(_ name: String, path: String, _ text: String) throws -> Playbook {
    let tree = try Tree(yaml: text, file: path)
    let playbook = try Playbook(tree)
    guard playbook.id == id(name) else {
      throw PlaybookError(
        Place(file: path, line: tree.place.line, column: tree.place.column, path: "id"),
        .expected(Words("the file's own name", "与文件名相同的编号")))
    }
    return playbook
  }

  private static func id(_ file: String) -> String {
    file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
  }

  // MARK: What ships

  /// Where each of those that ship stands, by id.
  private static let places = Dictionary(
    uniqueKeysWithValues: shipped.enumerated().map { (id($1.file), $0) })
  /// Read once a process; most sessions ask for a few of them.
  private static let known = Mutex<[Int: Playbook]>([:])

  /// The names of their pipelines' stages; what two call differently has the name that new deals know.
  private static let shippedStages: [String: Words] = {
    let pipelines = shipped.indices.filter { shipped[$0].kind == .pipeline }
      .compactMap { shipped($0)?.pipeline }
    let known = pipelines.filter { $0.id == "new-business" } + pipelines
    return Dictionary(known.flatMap(\.stages).map { ($0.id, $0.name) }) { first, _ in first }
  }()

  /// Reads some of those that ship, pipelines first, while nobody waits: a session has them when a rep asks.
  ///
  /// - Returns: whether there are more.
  public static func readAhead(for time: Duration = .milliseconds(3)) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + time
    let pipelines = shipped.indices.filter { shipped[$0].kind == .pipeline }
    for place in pipelines + shipped.indices where !known.withLock({ $0[place] != nil }) {
      if clock.now >= end { return true }
      guard shipped(place) != nil else { return false }
    }
    return false
  }

  private static func shipped(_ id: String) -> Playbook? { places[id].flatMap(shipped) }

  private static func shipped(_ place: Int) -> Playbook? {
    known.withLock { known in
      if let playbook = known[place] { return playbook }
      let (file, _, yaml) = shipped[place]
      guard
        let playbook = try? read(file, path: "kebu/\(file)", yaml)  // because a test reads them all
      else { return nil }
      known[place] = playbook
      return playbook
    }
  }
}

extension Playbooks: Shelf {
  public var pipelines: [Pipeline] { ordered }

  public func pipeline(_ id: String) -> Pipeline? { playbook(id)?.pipeline }
  public func checklist(_ id: String) -> Checklist? { playbook(id)?.checklist }
}
