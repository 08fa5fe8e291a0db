import Domain
import Glibc
import Store

/// The rep's own editor, for texts of several lines: `$VISUAL`, else `$EDITOR`, else what there is.
///
/// The text is in a private folder while it runs, and no shell sees the command.
enum Editor {
  /// What is kept of a text; a page has some 3,000 signs.
  static let largest = 64 * 1024

  enum Outcome: Equatable {
    case written(String)
    /// More than can be kept: what is there is its beginning.
    case cut(String)
    /// Nothing came of it, and why; the text is as it was.
    case failed(Words)
  }

  /// The command and its arguments; nil where no editor is known.
  static func command(_ environment: [String: String]) -> [String]? {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.map(words)
      .first { !$0.isEmpty }
    if let named { return named }
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    return ["vi", "nano"].first { name in
      path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }.map { [$0] }
  }

  /// The words of a command as a shell parts them, with quotes and backslashes, and nothing else.
  static func words(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for sign in command {
      if isEscaped {
        word = (word ?? "") + String(sign)
        isEscaped = false
      } else if sign == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if sign == open { quote = nil } else { word = (word ?? "") + String(sign) }
      } else if sign == "'" || sign == "\"" {
        quote = sign
        word = word ?? ""
      } else if sign == " " || sign == "\t" {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(sign)
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// Lets the rep write; the terminal is the editor's meanwhile.
  static func write(_ text: String, _ environment: [String: String]) -> Outcome {
    guard let command = command(environment) else {
      return .failed(
        Words("There is no editor: set EDITOR to one", "没有编辑器：请设置 EDITOR"))
    }
    do {
      let folder = try makeFolder(environment)
      defer { discard(folder) }
      let path = folder + "/note.txt"
      try put(text.isEmpty ? "" : text + "\n", path)
      if let why = run(command + [path]) { return .failed(why) }
      return try take(path)
    } catch let error as FileError {
      return .failed(BookError.from(error).words)
    } catch {
      return .failed(Told.words(error))
    }
  }

  /// A folder that nobody else can look into.
  private static func makeFolder(_ environment: [String: String]) throws -> String {
    let places = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { environment[$0] } + ["/tmp"]
    let usable = places.first { $0.hasPrefix("/") && access($0, W_OK | X_OK) == 0 } ?? "/tmp"
    var template = Array("\(usable)/kebu-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError(call: "mkdtemp", path: usable, errno: errno)
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Takes the folder away, with what an editor has left beside the text: copies, swap files.
  private static func discard(_ folder: String) {
    // A try?, because what can't be seen can't be removed.
    for name in (try? RealFiles().list(folder)) ?? [] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private static func put(_ text: String, _ path: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw FileError(call: "open", path: path, errno: errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw FileError(call: "write", path: path, errno: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Runs it to its end.
  ///
  /// - Returns: why it failed; nil when it didn't.
  private static func run(_ command: [String]) -> Words? {
    let name = harmless(command[0])
    let words = command.map { strdup($0) }
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, command[0], nil, nil, words + [nil], environ)
    guard failure == 0 else {
      let why = String(cString: strerror(failure))
      return Words(
        "The editor \(name) can't be started (\(why)); the text is as it was",
        "无法启动编辑器 \(name)（\(why)）；文字未变")
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
    guard code != 0 else { return nil }
    return Words(
      "The editor \(name) ended with status \(code); the text is as it was",
      "编辑器 \(name) 异常结束（状态 \(code)）；文字未变")
  }

  /// A link or a FIFO would bring in what the rep has not written.
  private static let notFile = Words(
    "The editor left something else than a file; the text is as it was", "编辑器留下的不是普通文件；文字未变")

  /// What was written, made fit for a field.
  private static func take(_ path: String) throws -> Outcome {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT:
        return .failed(
          Words("The editor left no file; the text is as it was", "编辑器没有留下文件；文字未变"))
      case ELOOP: return .failed(notFile)
      default: throw FileError(call: "open", path: path, errno: errno)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failed(notFile)
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while bytes.count <= largest {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(call: "read", path: path, errno: errno) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    let isCut = bytes.count > largest
    if isCut {
      bytes.removeLast(bytes.count - largest)
      // Not in the middle of a sign.
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if bytes.last.map({ $0 >= 0xC0 }) ?? false { bytes.removeLast() }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .failed(
        Words(
          "What was written isn't UTF-8; the text is as it was", "写下的内容不是 UTF-8；文字未变"))
    }
    let clean = cleaned(text)
    return isCut ? .cut(clean) : .written(clean)
  }

  /// Lines end in `\n`, nothing stands behind the last one, and no sign steers a terminal.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar.value >= 32 && scalar.value != 127 {
        scalars.append(scalar)
      }
    }
    return String(scalars).trimmedOfSpace
  }
}
