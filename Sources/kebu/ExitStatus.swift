import Domain

/// What the program's exit status says (sysexits.h, and 3 of our own).
enum ExitStatus {
  static let all: [(number: Int, words: Words)] = [
    (0, Words("done", "完成")), (3, Words("import with rejected rows", "导入时有被拒的行")),
    (64, Words("usage", "用法")), (65, Words("data", "数据")), (66, Words("no such book", "没有客簿")),
    (69, Words("refused by a rule", "规则不允许")),
    (73, Words("book damaged or read-only", "客簿损坏或只读")), (74, Words("I/O", "读写出错")),
    (75, Words("lock held too long", "锁被占用过久")), (77, Words("no permission", "没有权限")),
  ]

  /// All of them in a line.
  static func line(_ language: Language) -> String {
    all.map { "\($0.number) \($0.words[language])" }.joined(
      separator: Words(", ", "，")[language])
  }
}
