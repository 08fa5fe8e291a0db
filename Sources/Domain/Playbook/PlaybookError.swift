/// Why a playbook can't be used, and where in its file to look.
public struct PlaybookError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    /// Not YAML, in the words of its reader, which points behind what is wrong.
    case malformed(String)
    /// The file isn't YAML, or isn't readable at all.
    case unreadable(String)
    case expected(Words)
    /// A field, or several with a comma between.
    case missing(field: String)
    case unknown(field: String, allowed: [String])
    /// A field or an id that stands there already.
    case twice(String)
    /// Another playbook has this name, and it stays.
    case taken(String)
  }

  public let place: Place
  public let problem: Problem

  public init(_ place: Place, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }

  public var words: Words {
    switch problem {
    case .malformed(let why):
      Words(
        "can't be read: \(why); look at the indentation, quotes and brackets here and above",
        "无法读取：请检查此处及上文的缩进、引号和括号（\(why)）")
    case .unreadable(let why): Words("can't be read: \(why)", "无法读取：\(why)")
    case .expected(let what):
      // Latin words stand apart from Han text.
      Words(
        "expected \(what.en)",
        "应为" + (what.zh.utf8.first.map { $0 < 128 } ?? false ? " " : "") + what.zh)
    case .missing(let field):
      Words("\(field) \(field.contains(",") ? "are" : "is") missing", "缺少 \(field)")
    case .unknown(let field, let allowed):
      if let near = Nearest.of(field, among: allowed) {
        Words("\(field) is not known here; did you mean \(near)?", "不认识 \(field)；是否想写 \(near)？")
      } else {
        Words(
          "\(field) is not known here; known are \(allowed.joined(separator: ", "))",
          "不认识 \(field)；可用的有 \(allowed.joined(separator: "、"))")
      }
    case .twice(let name): Words("\(name) stands here twice", "\(name) 重复")
    case .taken(let id):
      Words(
        "another playbook is called \(id) and stays; choose another id", "\(id) 已被占用，请换一个编号")
    }
  }
}

extension PlaybookError: CustomStringConvertible {
  public var description: String { "\(place): \(words.en)" }
}
