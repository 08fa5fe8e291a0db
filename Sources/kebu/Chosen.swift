import Domain
import Glibc
import Screen
import Store

/// What holds for this run, and why: a flag, else the environment, else the settings, else what is
/// standard.
enum Chosen {
  /// A value and where it comes from.
  struct Choice<Value: Sendable>: Sendable {
    let value: Value
    let from: Source
  }

  enum Source: Equatable, Sendable {
    case flag(String)
    case variable(String)
    case file(Place)
    case standard
  }

  static let settings = Settings.read()

  static let language: Choice<Language> = {
    if let said = Speech.flag(in: CommandLine.arguments) {
      return Choice(value: said, from: .flag("--lang"))
    }
    if let set = settings.language { return Choice(value: set, from: settings.source(.language)) }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    guard let name = names.first(where: { variable($0) != nil }) else {
      return Choice(value: .en, from: .standard)
    }
    return Choice(
      value: variable(name)?.hasPrefix("zh") ?? false ? .zh : .en, from: .variable(name))
  }()

  /// The book's folder.
  static func book(_ flag: String?) throws -> Choice<String> {
    if let flag {
      if flag.isEmpty { throw Failure.emptyFolder }
      let folder = flag.count > 1 && flag.hasSuffix("/") ? String(flag.dropLast()) : flag
      return Choice(value: folder, from: .flag("--book"))
    }
    if let book = variable("KEBU_BOOK") { return Choice(value: book, from: .variable("KEBU_BOOK")) }
    if let book = settings.book { return Choice(value: book, from: settings.source(.book)) }
    guard let data = UserFolder.data.path else { throw Failure.noHome }
    return Choice(value: data + "/default", from: .standard)
  }

  static func ascii(_ flag: Bool?) -> Choice<Bool> {
    choose(flag, "--ascii", settings.isASCII, .ascii, else: false)
  }

  static func linear(_ flag: Bool?) -> Choice<Bool> {
    choose(flag, "--linear", settings.isLinear, .linear, else: false)
  }

  private static func choose<Value: Sendable>(
    _ flag: Value?, _ name: String, _ set: Value?, _ entry: Settings.Entry, else standard: Value
  ) -> Choice<Value> {
    if let flag { return Choice(value: flag, from: .flag(name)) }
    if let set { return Choice(value: set, from: settings.source(entry)) }
    return Choice(value: standard, from: .standard)
  }

  /// POSIX has an empty variable count as none.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Settings {
  fileprivate func source(_ entry: Entry) -> Chosen.Source {
    places[entry].map { .file($0) } ?? .standard
  }
}
