import Domain
import Store

/// Who else is here, told in the head; and who is on the very record that is open.
extension App {
  /// Another session, with its member's name; the rep herself at another terminal has none.
  struct Companion: Equatable {
    let name: String?
    let visitor: Presence.Visitor
  }

  /// Takes in who else has the book open now.
  public func meet(_ others: [Presence.Visitor]) {
    let desk = desk
    company = others.map { visitor in
      let isMe = visitor.member == desk.me?.key
      let name = desk.name(Ref(.member, visitor.member)) ?? visitor.member
      return Companion(name: isMe ? nil : name, visitor: visitor)
    }
  }

  /// The record that is open on the screen, and whether its form is.
  public var opened: (record: Ref, isEditing: Bool)? {
    stack.last { $0.opened != nil }.flatMap { view in
      view.opened.map { ($0, view is Form) }
    }
  }

  /// Each once, however many terminals they sit at.
  private func names(_ company: [Companion]) -> [String] {
    var known: Set<String> = []
    return company.compactMap(\.name).filter { known.insert($0).inserted }
  }

  private func listed(_ names: [String]) -> String {
    names.joined(separator: Words(", ", "、")[language])
  }

  /// Who else is here: by name where there is room, else how many; nil when nobody is, or there isn't.
  func companyWords(in room: Int) -> String? {
    let names = names(company)
    let isElsewhere = company.contains { $0.name == nil }
    var forms: [Words] = []
    if !names.isEmpty {
      let all = listed(names)
      if isElsewhere {
        forms.append(Words("with \(all), you elsewhere", "另有 \(all)，您在别处也开着"))
      }
      forms.append(Words("with \(all)", "另有 \(all)"))
      if names.count > 1 {
        forms.append(Words("with \(names.count) others", "另有 \(names.count) 人"))
      }
      forms.append(Words("with \(names.count)", "另 \(names.count) 人"))
    } else if isElsewhere {
      forms = [Words("also open elsewhere", "您在别处也开着"), Words("open twice", "开了两处")]
    }
    return forms.map { $0[language] }.first { Frame.width(of: $0) <= room }
  }

  /// Who else has this record open: `Lina is editing this, also here: Wang`.
  func companyWords(on record: Ref) -> String? {
    let here = company.filter { $0.visitor.record == record }
    let (editing, looking) = (
      here.filter(\.visitor.isEditing), here.filter { !$0.visitor.isEditing }
    )
    let writers = names(editing)
    let readers = names(looking).filter { !writers.contains($0) }
    var parts: [Words] = []
    if !writers.isEmpty {
      let who = listed(writers)
      parts.append(
        Words("\(who) \(writers.count == 1 ? "is" : "are") editing this", "\(who) 正在编辑"))
    }
    if editing.contains(where: { $0.name == nil }) {
      parts.append(Words("you are editing this elsewhere", "您正在别处编辑"))
    }
    if !readers.isEmpty {
      parts.append(Words("also here: \(listed(readers))", "\(listed(readers)) 也在看"))
    }
    if looking.contains(where: { $0.name == nil }) {
      parts.append(Words("open elsewhere too", "您在别处也开着"))
    }
    return parts.isEmpty
      ? nil : parts.map { $0[language] }.joined(separator: Words(", ", "，")[language])
  }
}
