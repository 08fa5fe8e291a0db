import Foundation

/// The built program, in a scratch folder that is gone with the test.
final class Program {
  let scratch: String
  var folder: String { scratch + "/acme" }
  var environment: [String: String]
  /// Where it runs when that isn't simply here.
  var machine: Machine?

  struct Result {
    let status: Int32
    let out: String
    let err: String

    /// The output as a JSON object.
    var object: [String: Any] {
      get throws { try json() as? [String: Any] ?? [:] }
    }
    /// The output as a JSON array of objects.
    var array: [[String: Any]] {
      get throws { try json() as? [[String: Any]] ?? [] }
    }

    private func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(out.utf8)) }
  }

  /// - Parameter book: the name of a book to make at once.
  init(book: String? = nil) throws {
    scratch = NSTemporaryDirectory() + "kebu-program-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    environment = [
      "LANG": "en_US.UTF-8", "HOME": scratch, "XDG_DATA_HOME": scratch + "/data",
      "KEBU_BOOK": scratch + "/acme", "TZ": "America/New_York",
      "PATH": Program.binaries + ":/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ]
    if let book { try run("init", "--name", book, "--currency", "USD") }
  }

  deinit { try? FileManager.default.removeItem(atPath: scratch) }  // because it's scratch

  /// Where the build has put the program: beside this test bundle.
  static let binaries: String = {
    let itself = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return itself.deletingLastPathComponent().path
  }()

  @discardableResult
  func run(_ arguments: String...) throws -> Result { try run(arguments) }

  @discardableResult
  func run(_ arguments: [String]) throws -> Result {
    try start(Program.binaries + "/kebu", arguments)
  }

  /// A line for bash, where `kebu` is the program.
  func shell(_ line: String) throws -> Result { try start("/bin/bash", ["-c", line]) }

  /// Adds a record and returns its key.
  @discardableResult
  func add(_ arguments: String...) throws -> String {
    try run(["add"] + arguments + ["--json"]).object["key"] as? String ?? ""
  }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: scratch + "/" + name, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: scratch + "/" + name, encoding: .utf8)
  }

  private func start(_ program: String, _ arguments: [String]) throws -> Result {
    let process = Process()
    let (program, arguments) =
      machine?.inside(scratch, [program] + arguments) ?? (program, arguments)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: scratch)
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: nothing has to be drained while the program runs.
    let names = ["out", "err"].map { "\(scratch)/.\($0)-\(UUID().uuidString)" }
    let handles = try names.map { name in
      _ = FileManager.default.createFile(atPath: name, contents: nil)
      return try FileHandle(forWritingTo: URL(fileURLWithPath: name))
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { name in
      let data = try Data(contentsOf: URL(fileURLWithPath: name))
      try FileManager.default.removeItem(atPath: name)
      return String(decoding: data, as: UTF8.self)
    }
    let status =
      process.terminationReason == .exit
      ? process.terminationStatus : 128 + process.terminationStatus
    return Result(status: status, out: texts[0], err: texts[1])
  }
}
