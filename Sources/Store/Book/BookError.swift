import Domain

/// Why a book can't be opened, read or written; each with what a person can do.
public enum BookError: Error, Sendable {
  /// Exit status 66.
  case noBook(folder: String)
  /// The folder of an open book has been moved or deleted. Exit status 66.
  case gone(folder: String)
  case notEmpty(folder: String)
  case networkFileSystem(folder: String)
  /// Exit status 73: nothing is written any more until someone looks.
  case damaged(file: String, line: Int?, why: String)
  case newerFormat(file: String, format: Int)
  case suspect(folder: String)
  /// Exit status 75.
  case busy(holder: String)
  /// Another session rewrites or copies the journal's files.
  case tended(folder: String)
  /// Exit status 77.
  case noPermission(path: String)
  case notMember(uid: UInt32)
  case viewer(name: String)
  /// Something in the book's folder would let others in, or lead elsewhere. Exit status 77, or 73 where
  /// what stands there isn't the book's at all.
  case unsafe(Premises.Finding)
  /// Exit status 74.
  case disk(FileError)
  case diskFull(FileError)
  /// The line is written, but whether it is on the disk isn't known.
  case unconfirmed(FileError)
  case index(String)
  /// The index is damaged, and made anew by whoever opens the book next.
  case indexBroken(path: String)
  /// The index has to be made first, and whoever opens the book asked not to wait for that.
  case noIndex
  case lineTooLong(bytes: Int)
  case unreadable(String)

  public var words: Words {
    switch self {
    case .noBook(let folder):
      Words(
        "There is no book in \(folder). Make one with: kebu init --book \(folder)",
        "\(folder) 里没有客簿。新建：kebu init --book \(folder)")
    case .gone(let folder):
      Words(
        "\(folder) has been moved or deleted. Nothing was changed; when it is back, go on.",
        "\(folder) 已被移走或删除。没有任何改动；放回原处后即可继续。")
    case .notEmpty(let folder):
      Words(
        "\(folder) exists and is not empty; a book needs a folder of its own.",
        "\(folder) 已存在且不为空；客簿需要独立的文件夹。")
    case .networkFileSystem(let folder):
      Words(
        "\(folder) is on a network file system, where locks can't be relied on. Keep the book on a "
          + "local disk and let everybody log in there.",
        "\(folder) 在网络文件系统上，文件锁不可靠。请把客簿放在本地磁盘，大家登录同一台机器。")
    case .damaged(let file, let line, let why):
      Words(
        "\(file)\(line.map { ", line \($0)" } ?? ""): \(why). The book is read-only until this is "
          + "mended; copy the folder before you touch it.",
        "\(file)\(line.map { " 第 \($0) 行" } ?? ""):\(why)。修复之前客簿只读；动手前先备份整个文件夹。")
    case .newerFormat(let file, let format):
      Words(
        "\(file) has format \(format), made by a newer kebu. Update kebu to write to this book.",
        "\(file) 是更新版本的格式 \(format)。请升级 kebu 后再写入。")
    case .suspect(let folder):
      Words(
        "The disk failed to confirm an earlier change (\(folder)/suspect). Nothing is written until "
          + "the disk has been checked and the journal rewritten.",
        "磁盘曾未能确认写入(见 \(folder)/suspect)。检查磁盘并重写日志之前不再写入。")
    case .busy(let holder):
      Words(
        "Another kebu (\(holder)) has held the book for more than a second. Try again.",
        "另一个 kebu(\(holder))占用客簿超过一秒，请稍后再试。")
    case .tended(let folder):
      Words(
        "Another kebu is compacting, erasing, mending or backing up \(folder). Try again when it is "
          + "done; the book can be worked with meanwhile.",
        "另一个 kebu 正在压缩、清除、修复或备份 \(folder)。等它完成后再试；客簿仍可照常使用。")
    case .noPermission(let path):
      Words(
        "You may not read and write \(path). Ask the book's manager to add you to its group.",
        "您没有 \(path) 的读写权限。请让客簿的经理把您加入用户组。")
    case .notMember(let uid):
      Words(
        "You (uid \(uid)) are not a member of this book. Join with: kebu member join",
        "您(uid \(uid))还不是本客簿的成员。加入：kebu member join")
    case .viewer(let name):
      Words(
        "\(name) is a viewer of this book and can't change it.", "\(name) 只能查看本客簿，不能修改。")
    case .unsafe(let finding): finding.words
    case .disk(let error): Words("\(error). Nothing was changed.", "\(error)。没有任何改动。")
    case .diskFull(let error):
      Words(
        "The disk is full (\(error.path)). Nothing was changed; make room and try again.",
        "磁盘已满(\(error.path))。没有任何改动；腾出空间后重试。")
    case .unconfirmed(let error):
      Words(
        "\(error). Whether the last change is on the disk isn't known; nothing more is written.",
        "\(error)。最后一次改动是否落盘不得而知；不再继续写入。")
    case .index(let why):
      Words(
        "The index refused: \(why). Nothing was changed; kebu rebuild makes it anew.",
        "索引拒绝：\(why)。没有任何改动；kebu rebuild 可重建索引。")
    case .indexBroken(let path):
      Words(
        "The index is damaged (\(path)). Nothing is lost: it is made anew from the journal when the "
          + "book is opened next.",
        "索引已损坏(\(path))。数据没有丢失：下次打开客簿时会根据日志重建索引。")
    case .noIndex:
      Words(
        "The index has to be made first: kebu rebuild", "需要先建立索引：kebu rebuild")
    case .lineTooLong(let bytes):
      Words(
        "One change of \(bytes) bytes is more than a line of the journal holds (1 MiB).",
        "单次改动 \(bytes) 字节，超过日志一行的上限(1 MiB)。")
    case .unreadable(let what):
      Words(
        "\(what) is more than the journal can hold. Nothing was changed.",
        "\(what) 超出日志所能保存的范围。没有任何改动。")
    }
  }

  /// The exit status that a script sees (sysexits.h, and 69, 73, 75, 77 as the README says).
  public var status: Int32 {
    switch self {
    case .noBook, .gone: 66
    case .damaged, .newerFormat, .suspect: 73
    case .busy, .tended: 75
    case .noPermission, .notMember, .viewer: 77
    case .unsafe(let finding): finding.repair == nil ? 73 : 77
    case .disk, .diskFull, .unconfirmed, .index, .indexBroken, .noIndex: 74
    case .notEmpty, .networkFileSystem, .lineTooLong, .unreadable: 65
    }
  }

  /// Runs `body`, and says of a failed system call what it means for the book.
  static func translating<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as FileError {
      throw from(error)
    }
  }

  /// A failed system call as what it means for the book.
  public static func from(_ error: FileError) -> BookError {
    if error.isFull { return .diskFull(error) }
    if error.isPermission { return .noPermission(path: error.path) }
    if let wrong = error.foundInstead {
      return .unsafe(Premises.Finding(path: error.path, wrong: wrong))
    }
    return .disk(error)
  }
}

extension BookError: CustomStringConvertible {
  public var description: String { words.en }
}
