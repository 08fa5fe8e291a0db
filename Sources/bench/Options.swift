import Glibc

/// What the bench was asked for.
struct Options {
  var records = 100_000
  var sessions = 30
  var isQuick = false
  /// The parts to measure; empty: all of them.
  var only: Set<String> = []
  /// The program that is measured; the one built beside this.
  var kebu = Options.besideThis("kebu")
  /// Where books are kept between runs.
  var folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

  static let usage = """
    usage: bench [--records N] [--only PART,…] [--sessions N] [--quick] [--kebu PATH]
    parts: \(Part.allCases.map(\.rawValue).joined(separator: " "))

    """

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    func value(_ name: String) throws -> String {
      guard let value = rest.popFirst() else { throw Trouble("\(name) needs a value") }
      return value
    }
    func number(_ name: String) throws -> Int {
      let text = try value(name)
      guard let number = Int(text), number > 0 else { throw Trouble("\(text) is no number") }
      return number
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--records": records = try number(argument)
      case "--sessions": sessions = try number(argument)
      case "--kebu": kebu = try value(argument)
      case "--only": only = Set(try value(argument).split(separator: ",").map(String.init))
      case "--quick":
        isQuick = true
        records = 2000
        sessions = 4
      default: throw Trouble("what is \(argument)?\n\(Options.usage)")
      }
    }
    for name in only where Part(rawValue: name) == nil {
      throw Trouble("there is no part \(name)\n\(Options.usage)")
    }
  }

  /// How often something is measured: `full`, or a tenth of it when it must be quick.
  func rounds(_ full: Int) -> Int { isQuick ? max(3, full / 20) : full }

  func wants(_ part: Part) -> Bool { only.isEmpty || only.contains(part.rawValue) }

  /// A file in the folder of this program.
  static func besideThis(_ name: String) -> String {
    let path = thisProgram
    return path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
  }

  static var thisProgram: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    return String(
      decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Why the bench can't go on.
struct Trouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
