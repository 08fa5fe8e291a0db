import Glibc

/// Feeds made-up input to what reads from outside: `fuzz journal|csv|yaml|keys [libFuzzer's options]`.
///
/// libFuzzer keeps the inputs that reach new code and varies them. A trap, a hang or a broken promise
/// (`expect`) ends the run and leaves the input in a file; it then becomes a test. `make fuzz` builds
/// and runs it.
@main
enum Fuzz {
  /// What can be fuzzed, by the name that chooses it.
  private static let readers: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt] = [
    "journal": { fuzz($0, $1, readJournal) },
    "csv": { fuzz($0, $1, readCSV) },
    "yaml": { fuzz($0, $1, readYAML) },
    "keys": { fuzz($0, $1, readKeys) },
  ]

  static func main() {
    guard CommandLine.argc > 1, let reader = readers[CommandLine.arguments[1]] else {
      print("fuzz \(readers.keys.sorted().joined(separator: "|")) [libFuzzer's arguments]")
      exit(2)
    }
    // libFuzzer reads the arguments behind the reader's name, and takes the first for the program's.
    var count = CommandLine.argc - 1
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      CommandLine.unsafeArgv + 1
    exit(runDriver(&count, &arguments, reader))
  }

  private static func fuzz(
    _ start: UnsafePointer<UInt8>?, _ count: Int, _ read: ([UInt8]) throws -> Void
  ) -> CInt {
    do {
      try read(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
      expect(false, "no error but those that the reader declares: \(error)")
    }
    return 0
  }
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Ends the run where a reader doesn't hold what it promises.
func expect(_ isSo: Bool, _ promise: @autoclosure () -> String) {
  if isSo { return }
  fatalError("broken promise: \(promise())")
}
