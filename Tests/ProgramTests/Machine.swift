import Foundation

/// What looks like a machine of its own to the programs in it: private mounts and processes, for a
/// test to fill disks, add users and start servers on. All of it is gone with the test.
///
///     let machine = try Machine("mount -t tmpfs -o size=4m none \(program.folder)")
///     program.machine = machine
final class Machine {
  private let process = Process()
  /// The machine ends when nobody holds this any more, even when the tests are killed.
  private let hold = Pipe()
  /// Its first process, as everybody else counts.
  private let first: String

  /// Whether this user may have private mounts: root may, but not in every container.
  static let isThere: Bool = {
    guard getuid() == 0 else { return false }
    let probe = Process()
    probe.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    probe.arguments = ["--mount", "--pid", "--fork", "--mount-proc", "true"]
    probe.standardError = FileHandle.nullDevice
    guard (try? probe.run()) != nil else { return false }  // because then there is none
    probe.waitUntilExit()
    return probe.terminationStatus == 0
  }()

  struct NotStarted: Error, CustomStringConvertible {
    let log: String
    var description: String { "no machine: \(log)" }
  }

  /// - Parameter setUp: lines for bash that make it what it is to be.
  init(_ setUp: String) throws {
    let log = NSTemporaryDirectory() + "kebu-machine-" + UUID().uuidString
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    defer { try? FileManager.default.removeItem(atPath: log) }  // because it's scratch
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    let process = process
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    let lines = "set -eu\n\(setUp)\necho is up; exec 1>&- 2>&-; read -r line || true"
    process.arguments = [
      "--mount", "--pid", "--fork", "--mount-proc", "--kill-child", "/bin/bash", "-c", lines,
    ]
    process.standardInput = hold
    process.standardOutput = output
    process.standardError = output
    try Signals.heard { try process.run() }
    let end = Date() + Tmux.patience
    var said = ""
    while !said.hasSuffix("is up\n"), process.isRunning, Date() < end {
      Thread.sleep(forTimeInterval: 0.02)
      said = try String(contentsOfFile: log, encoding: .utf8)
    }
    let number = process.processIdentifier
    let path = "/proc/\(number)/task/\(number)/children"
    let children = try? String(contentsOfFile: path, encoding: .utf8)  // because then there is none
    first = children?.split(separator: " ").first.map(String.init) ?? ""
    guard said.hasSuffix("is up\n"), !first.isEmpty else {
      process.terminate()
      throw NotStarted(log: said)
    }
  }

  deinit {
    // Its first process dies with this one, and with that all others.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// A command as it is started here to run in there, in a folder.
  func inside(_ folder: String, _ command: [String]) -> (program: String, arguments: [String]) {
    (
      "/usr/bin/nsenter",
      ["-t", first, "-m", "-p", "--", "/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
    )
  }

  func run(_ line: String) throws -> String {
    let (program, arguments) = inside("/", ["/bin/bash", "-c", line])
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try Signals.heard { try process.run() }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    if process.terminationStatus != 0 { throw NotStarted(log: "\(line): \(text)") }
    return text
  }
}

/// What tests start must hear signals: a thread of the tests blocks them, and children inherit that.
enum Signals {
  static func heard<T>(_ body: () throws -> T) rethrows -> T {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }
}
