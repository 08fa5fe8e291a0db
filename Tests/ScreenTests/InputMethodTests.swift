import Domain
import Store
import Testing

@testable import Screen

@MainActor
@Suite("With a Chinese input method on")
struct InputMethodTests {
  /// Runs a command by its Chinese name, as an input method writes it.
  private func command(_ name: String, _ sitting: Sitting) {
    sitting.type("：" + name)
    sitting.press(.enter)
  }

  @Test("the main job is done with no letter key outside text")
  func mainJob() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    // The lead 江南 has money and somebody who suggests; its need is found out.
    rep.press(.down, .down)
    #expect(rep.focus.hasPrefix("> Jiangnan Paper Co"))
    command("有需求", rep)
    #expect(rep.foot.contains("将 Jiangnan Paper Co 的需求记为“有”"))
    command("依据", rep)
    rep.type("明年换新纸机，三月前要定")
    rep.press(.enter)
    #expect(rep.sees("明年换新纸机，三月前要定"))

    rep.press("+")
    #expect(rep.foot(2).contains("接收“Jiangnan Paper Co”为客户"))
    rep.press(.enter)
    #expect(rep.foot.contains("接收 Jiangnan Paper Co 为客户"))

    rep.press("4", "、")
    rep.type("Jiang")
    #expect(rep.title.contains("第 1 个，共 1 个"))
    rep.press(.enter)
    #expect(rep.title.contains("Jiangnan Paper Co   M A N"))

    command("记电话", rep)
    rep.type("１")
    rep.type("想要三十天账期！周五发报价")
    rep.press(.enter)
    #expect(rep.sees("接通：想要三十天账期"))
    #expect(rep.sees("周五       任务    发报价"))

    command("撤销", rep)
    #expect(rep.foot(2).contains("撤销："))
    rep.press(.tab)
    #expect(!rep.sees("发报价"))
    command("退出", rep)
    #expect(rep.app.isDone)
  }

  @Test("everything that can be done here has a number")
  func numbers() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    rep.press("。")
    let row = try #require(rep.screen.split(separator: "\n").first { $0.contains("记电话") })
    for digit in row.prefix(6) where digit.isNumber {
      rep.type(String(digit))
    }
    #expect(rep.foot(3).contains("与“Hengda Textiles”的电话"))
  }

  @Test("Han text where none is asked opens find with it, and the foot tells of Shift")
  func han() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    rep.type("小米")
    #expect(rep.title.contains("小米"))
    #expect(rep.foot.contains("Shift"))
    #expect(rep.sees("上海小米科技有限公司"))
    let english = try Sitting(.en, filledBy: SampleLeads.fill)
    english.type("王")
    #expect(english.foot.contains("Shift leaves the input method"))
    #expect(english.focus.contains("王"))
  }

  @Test("full-width letters and signs are the plain ones")
  func fullWidth() throws {
    let rep = try Sitting(.zh, filledBy: SampleLeads.fill)
    rep.type("ｊｊ")
    #expect(rep.focus.hasPrefix("> Jiangnan Paper Co"))
    rep.type("Ｎ")
    #expect(rep.foot.contains("需求记为“有”"))
    rep.type("？")
    #expect(rep.sees("本界面的按键"))
  }

  @Test("no letter by itself creates, closes, merges or hands over")
  func nothingByItself() throws {
    let rep = try Sitting(.en, filledBy: SampleLeads.fill)
    let before = try facts(rep)
    // u takes back what was done last, and `,` does again what was asked before.
    let letters = "abcdefghijklmnopqrstvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+-&<>"
    for screen in [Key("2"), "4", .enter] {
      for letter in letters.unicodeScalars {
        try rep.restart()
        rep.press(screen, .character(letter))
        #expect(try facts(rep) == before, "\(letter)")
      }
    }
  }

  /// How many records there are of each kind, and how many customers are decided on or owned. Steps
  /// are left out: the rules plan one to find the decider.
  private func facts(_ sitting: Sitting) throws -> [Int] {
    try Kind.all.filter { $0.name != "activity" }.map { try sitting.book.count($0) }
      + ["accepted", "dropped", "owner", "stopped"].map {
        try sitting.book.count(.customer, [.present($0)])
      }
  }
}
