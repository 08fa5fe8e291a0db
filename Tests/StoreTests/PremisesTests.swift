import Domain
import Foundation
import Testing

@testable import Store

@Suite("Nobody is let in by the book's files")
struct PremisesTests {
  /// What somebody of the team may have left in a book, and what kebu says of it.
  enum Trap: CaseIterable {
    case linkedFile, linkedFolder, danglingLink, linkedPlaybook, linkedIndex
    case fifo, socket, fileForFolder
    case otherGroup, worldWritesFile, worldWritesFolder, worldWritesBook, noSetgid

    func set(in folder: String) throws {
      let files = FileManager.default
      func link(_ name: String) throws {
        try files.moveItem(atPath: "\(folder)/\(name)", toPath: "\(folder)/../moved")
        try files.createSymbolicLink(
          atPath: "\(folder)/\(name)", withDestinationPath: "\(folder)/../moved")
      }
      func mode(_ name: String, _ mode: mode_t) {
        #expect(chmod("\(folder)/\(name)", mode) == 0)
      }
      switch self {
      case .linkedFile: try link("journal/000001.jsonl")
      case .linkedFolder: try link("journal")
      case .danglingLink:
        try files.createSymbolicLink(
          atPath: folder + "/suspect", withDestinationPath: "/no/such/file")
      case .linkedPlaybook:
        try files.createSymbolicLink(
          atPath: folder + "/playbooks/a.yaml", withDestinationPath: "/etc/passwd")
      case .linkedIndex:
        let name = try #require(
          try files.contentsOfDirectory(atPath: folder + "/index").first {
            $0.hasSuffix(".sqlite")
          })
        try link("index/" + name)
      case .fifo:
        try files.removeItem(atPath: folder + "/lock")
        #expect(mkfifo(folder + "/lock", 0o660) == 0)
      case .socket:
        try files.removeItem(atPath: folder + "/book.json")
        #expect(mknod(folder + "/book.json", S_IFSOCK | 0o660, 0) == 0)
      case .fileForFolder:
        try files.removeItem(atPath: folder + "/playbooks")
        try Data().write(to: URL(filePath: folder + "/playbooks"))
      case .otherGroup: #expect(chown(folder + "/journal/000001.jsonl", .max, 12_345) == 0)
      case .worldWritesFile: mode("journal/000001.jsonl", 0o666)
      case .worldWritesFolder: mode("index", 0o2777)
      case .worldWritesBook: mode("", 0o2777)
      case .noSetgid: mode("journal", 0o770)
      }
    }

    /// Where it is found, what is said, and the exit status.
    var found: (path: String, says: String, status: Int32) {
      switch self {
      case .linkedFile: ("/journal/000001.jsonl", "is a symbolic link", 73)
      case .linkedFolder: ("/journal", "is a symbolic link", 73)
      case .danglingLink: ("/suspect", "is a symbolic link", 73)
      case .linkedPlaybook: ("/playbooks/a.yaml", "is a symbolic link", 73)
      case .linkedIndex: ("/index/", "is a symbolic link", 73)
      case .fifo: ("/lock", "is a FIFO, not a file", 73)
      case .socket: ("/book.json", "is a socket, not a file", 73)
      case .fileForFolder: ("/playbooks", "should be a folder", 73)
      case .otherGroup: ("/journal/000001.jsonl", "belongs to the group 12345", 77)
      case .worldWritesFile: ("/journal/000001.jsonl", "Everybody on this machine may write", 77)
      case .worldWritesFolder: ("/index", "Everybody on this machine may write", 77)
      case .worldWritesBook: ("", "Everybody on this machine may write", 77)
      case .noSetgid: ("/journal", "would not belong to the book's group", 77)
      }
    }

    /// Only root gives files to other groups at will.
    static var possible: [Trap] { allCases.filter { $0 != .otherGroup || geteuid() == 0 } }
  }

  @Test("a book with a trap in it stays shut, with a word why", arguments: Trap.possible)
  func refused(_ trap: Trap) throws {
    let test = try TestBook()
    try test.add("Hengda")
    test.book.close()
    try trap.set(in: test.folder)
    let error = #expect(throws: BookError.self) { try test.another() }
    guard case .unsafe(let finding) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(finding.path.hasPrefix(test.folder + trap.found.path))
    #expect(finding.words.en.contains(trap.found.says))
    #expect(finding.words.zh.contains(finding.path))
    #expect(error?.status == trap.found.status)
    let all = try Premises.findings(of: test.folder)
    #expect(all.first == finding)
    // What needs nobody's judgement is mended, and the book opens again.
    guard finding.repair != nil else { return }
    for finding in all { try finding.mend() }
    #expect(try test.another().count(.customer) == 1)
  }

  @Test("a new book is as it must be: folders 2770, files 0660, whatever the umask")
  func made() throws {
    let before = umask(0o077)
    defer { umask(before) }
    let test = try TestBook()
    try test.add("Hengda")
    #expect(try Premises.findings(of: test.folder).isEmpty)
    let names = try #require(FileManager.default.enumerator(atPath: test.folder))
    var seen = 0
    for case let name as String in names {
      var status = stat()
      guard lstat("\(test.folder)/\(name)", &status) == 0 else { continue }
      seen += 1
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      #expect(status.st_mode & 0o7777 == (isFolder ? 0o2770 : 0o660), "\(name)")
    }
    #expect(seen > 6)
  }

  @Test("a book of one user alone needs no team's folder; what the world may read is only told")
  func alone() throws {
    let test = try TestBook()
    test.book.close()
    // As `cp -r` leaves it under a umask of 022.
    for name in ["", "journal", "index", "playbooks"] {
      #expect(chmod("\(test.folder)/\(name)", 0o755) == 0)
    }
    for name in ["book.json", "lock", "journal/000001.jsonl"] {
      #expect(chmod("\(test.folder)/\(name)", 0o644) == 0)
    }
    #expect(try test.another().count(.member) == 1)
    let told = try Premises.findings(of: test.folder)
    #expect(told.count == 3)
    #expect(told.allSatisfy { $0.wrong == .worldReads && !$0.isRefused })
  }

  @Test("a folder that stood there before is made the team's, and the world is shut out")
  func prepared() throws {
    let scratch = Scratch()
    for (name, before, after) in [("a", 0o755, 0o750), ("b", 0o777, 0o2770), ("c", 0o700, 0o700)] {
      let folder = "\(scratch.path)/\(name)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(chmod(folder, mode_t(before)) == 0)
      _ = try Book.create(
        at: folder, name: "A", currency: .yuan, member: "Lina", in: TestBook.surroundings())
      var status = stat()
      #expect(stat(folder, &status) == 0)
      #expect(status.st_mode & 0o7777 == mode_t(after), "\(name)")
    }
  }

  @Test("the way to the book may go through a link")
  func linkToBook() throws {
    let test = try TestBook()
    let link = test.scratch.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: test.folder)
    #expect(try Book.open(link, in: TestBook.surroundings()).count(.member) == 1)
  }

  @Test("a link that is planted while the book is open isn't followed")
  func plantedLater() throws {
    let test = try TestBook()
    let journal = test.folder + "/journal"
    try Data("x\n".utf8).write(to: URL(filePath: test.scratch.path + "/elsewhere"))
    try FileManager.default.createSymbolicLink(
      atPath: journal + "/000002.jsonl", withDestinationPath: test.scratch.path + "/elsewhere")
    let error = #expect(throws: BookError.self) { try test.add("Hengda") }
    #expect(error?.words.en.contains("000002.jsonl is a symbolic link") == true)
    let untouched = try String(contentsOfFile: test.scratch.path + "/elsewhere", encoding: .utf8)
    #expect(untouched == "x\n")
  }

  @Test("looking at a book of many segments costs less than a millisecond")
  func fast() throws {
    let test = try TestBook()
    for number in 2...60 {
      let path = "\(test.folder)/journal/old-\(number)"
      try Data().write(to: URL(filePath: path))
      #expect(chmod(path, 0o660) == 0)
    }
    let clock = ContinuousClock()
    // The best of several: other tests run beside this one.
    let best = try (0..<20).map { _ in
      try clock.measure { _ = try Premises.findings(of: test.folder) }
    }.min()
    #expect(try #require(best) < .milliseconds(1))
  }
}
