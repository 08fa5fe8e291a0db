import Domain
import Glibc

/// The playbooks at hand: the book's win over the user's, the user's over those that ship.
///
/// A playbook is known by its id, which is also its file's name: `playbooks/export.yaml` has
/// `id: export`. A file that can't be used is listed in `problems`, and what it would have replaced
/// stays in use.
public struct Playbooks: Sendable {
  /// The book's own first, then the user's, then the shipped, each by file name.
  public private(set) var pipelines: [Pipeline] = []
  /// What is wrong with which file, and where.
  public private(set) var problems: [PlaybookError] = []
  /// How many of `pipelines` are the book's own.
  private var own = 0
  private let user: String?

  /// - Parameters:
  ///   - book: the book's folder; nil for what is at hand without a book.
  ///   - user: the folder of the user's own playbooks.
  public init(book: String?, user: String? = Playbooks.userFolder) {
    self.user = user
    if let book { read(Playbooks.folder(ofBook: book)) }
    own = pipelines.count
    if let user { read(YAMLFolder(user, followsLinks: true)) }
    for (file, yaml) in Playbooks.shipped { take(file, in: "kebu") { yaml } }
  }

  public func pipeline(_ id: String) -> Pipeline? { pipelines.first { $0.id == id } }

  /// The pipeline for a new deal: the book's own, the first by name, else the shipped `new-business`
  /// or what the user has put in its place.
  public var defaultPipeline: Pipeline {
    (own > 0 ? pipelines.first : pipeline("new-business"))
      ?? .importing(
        stages: [], id: "new-business", name: Words("New business", "新客户开发"))
  }

  /// All pipelines, the one for a new deal first.
  public var ordered: [Pipeline] {
    let first = defaultPipeline
    return [first] + pipelines.filter { $0.id != first.id }
  }

  /// Gives the book a pipeline of its own; the same one again changes nothing.
  ///
  /// - Throws: `PlaybookError` when the book has another pipeline of this id, `FileError`.
  public mutating func add(_ pipeline: Pipeline, toBook book: String) throws {
    let folder = Playbooks.folder(ofBook: book)
    let name = pipeline.id + ".yaml"
    if try !folder.add(name, pipeline.yaml()) {
      let path = "\(folder.path)/\(name)"
      guard try Pipeline(Tree(yaml: folder.read(name), file: path)) == pipeline else {
        throw PlaybookError(Place(file: path, line: 1, column: 1), .taken(pipeline.id))
      }
    }
    self = Playbooks(book: book, user: user)
  }

  /// `$XDG_CONFIG_HOME/kebu/playbooks`, or `~/.config/kebu/playbooks`; nil without a home.
  public static var userFolder: String? { UserFolder.config.path.map { $0 + "/playbooks" } }

  private static func folder(ofBook book: String) -> YAMLFolder {
    YAMLFolder(book + "/playbooks", followsLinks: false)
  }

  private mutating func read(_ folder: YAMLFolder) {
    do {
      for name in try folder.names() { take(name, in: folder.path) { try folder.read(name) } }
    } catch {
      problems.append(
        PlaybookError(Place(file: folder.path, line: 1, column: 1), .unreadable("\(error)")))
    }
  }

  /// Reads one file, unless one that wins over it has the same id.
  private mutating func take(_ name: String, in folder: String, _ text: () throws -> String) {
    let path = "\(folder)/\(name)"
    do {
      let tree = try Tree(yaml: text(), file: path)
      let pipeline = try Pipeline(tree)
      guard pipeline.id + ".yaml" == name else {
        throw PlaybookError(
          Place(file: path, line: tree.place.line, column: tree.place.column, path: "id"),
          .expected(Words("the file's own name", "与文件名相同的编号")))
      }
      if self.pipeline(pipeline.id) == nil { pipelines.append(pipeline) }
    } catch let error as PlaybookError {
      problems.append(error)
    } catch {
      problems.append(
        PlaybookError(Place(file: path, line: 1, column: 1), .unreadable("\(error)")))
    }
  }
}
