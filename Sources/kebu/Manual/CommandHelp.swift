import ArgumentParser
import Domain
import Store

/// A command as its own help describes it, with its subcommands: what the manual page is made from.
struct CommandHelp {
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [Argument]
  let subcommands: [CommandHelp]

  struct Argument {
    /// `--book`, `-h`; none for an argument that is known by its place.
    let names: [String]
    /// What stands for its value: `dir`; nil for a flag.
    let value: String?
    let abstract: String
    let isOptional: Bool
    let isRepeating: Bool
  }

  /// The whole program, from the dump that the argument parser makes of its help.
  static func program() throws -> CommandHelp {
    let dump = try JSON.decode(Kebu._dumpHelp().utf8)
    return CommandHelp(dump.object?["command"]?.object ?? [:])
  }

  private init(_ command: Document) {
    func shown(_ name: String) -> [Document] {
      guard case .list(let items) = command[name] else { return [] }
      return items.compactMap(\.object).filter { $0["shouldDisplay"]?.bool ?? true }
    }
    name = command["commandName"]?.text ?? ""
    abstract = command["abstract"]?.text ?? ""
    discussion = command["discussion"]?.text ?? ""
    let told = shown("arguments").map(Argument.init)
    // `--no-ascii` is told with `--ascii`.
    let names = Set(told.flatMap(\.names))
    arguments = told.filter { $0.yes.map { !names.contains($0) } ?? true }.map { argument in
      let no = argument.names.map { "--no-" + $0.drop { $0 == "-" } }.filter(names.contains)
      return argument.named(argument.names + no)
    }
    subcommands = shown("subcommands").map(CommandHelp.init).filter { $0.name != "help" }
  }
}

extension CommandHelp.Argument {
  /// The flag that this one is the opposite of; nil when it is none.
  fileprivate var yes: String? {
    names.first { $0.hasPrefix("--no-") }.map { "--" + $0.dropFirst(5) }
  }

  fileprivate func named(_ names: [String]) -> Self {
    Self(
      names: names, value: value, abstract: abstract, isOptional: isOptional,
      isRepeating: isRepeating)
  }

  fileprivate init(_ argument: Document) {
    var names: [String] = []
    if case .list(let items) = argument["names"] {
      names = items.compactMap(\.object).compactMap { name in
        name["name"]?.text.map { (name["kind"] == "short" ? "-" : "--") + $0 }
      }
    }
    self.names = names
    value = argument["kind"] == "flag" ? nil : argument["valueName"]?.text
    abstract = argument["abstract"]?.text ?? ""
    isOptional = argument["isOptional"]?.bool ?? false
    isRepeating = argument["isRepeating"]?.bool ?? false
  }
}
