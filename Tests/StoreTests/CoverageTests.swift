import Domain
import Foundation
import Testing

@testable import Store

@Suite("Coverage of the trade")
struct CoverageTests {
  private static let read = Result { try Coverage() }
  private let coverage: Coverage

  init() throws { coverage = try CoverageTests.read.get() }

  @Test("the page says what sources and playbooks say")
  func fresh() throws {
    let path = Coverage.root.appending(path: "Docs/coverage.md").path
    if ProcessInfo.processInfo.environment["KEBU_UPDATE"] == "1" {
      try coverage.page.write(toFile: path, atomically: true, encoding: .utf8)
    } else {
      let page = try Coverage.text("Docs/coverage.md")
      #expect(page == coverage.page, "run KEBU_UPDATE=1 make test")
    }
  }

  @Test("every ID that is named is an item of the list, and stands there once")
  func known() {
    let ids = coverage.items.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(coverage.named.subtracting(ids).sorted() == [])
    #expect(coverage.named.count > 400)
  }

  @Test("the text of an item fits its line at 80 columns")
  func narrow() throws {
    for shipped in Playbooks.shipped where shipped.kind == .checklist {
      let checklist = try Playbook(Tree(yaml: shipped.yaml, file: shipped.file)).checklist
      for item in checklist?.items ?? [] {
        #expect(item.ask.en.count <= 37, "\(shipped.file): \(item.ask.en)")
        #expect(item.ask.zh.count <= 20, "\(shipped.file): \(item.ask.zh)")
      }
    }
  }

  private static let sources = Coverage.root.deletingLastPathComponent()
    .appending(path: "shared/domain.md").path

  @Test(
    "every item of the source material is on the list",
    .enabled("skipped: ../shared/domain.md isn't here") {
      FileManager.default.fileExists(atPath: sources)
    })
  func complete() throws {
    let text = try String(contentsOfFile: CoverageTests.sources, encoding: .utf8)
    let rows = text.matches(of: /(?m)^\| ([A-Z]+-[0-9]+(?:\.[0-9]+)?) \|/).map { String($0.1) }
    #expect(rows.count > 400)
    #expect(Set(rows).subtracting(coverage.items.map(\.id)).sorted() == [])
  }

  @Test("a comment belongs to what stands below it, and a range is all that it spans")
  func reading() {
    #expect(
      Coverage.ids(in: "(MAN-4…6, CPL-5.1; UTF-8)") == ["MAN-4", "MAN-5", "MAN-6", "CPL-5.1"])
    #expect(coverage.types["MAN-11"]?.contains("Transaction.stopContact") ?? false)
    #expect(coverage.types["PROS-7"]?.contains("Customer.horizons") ?? false)
    #expect(coverage.playbooks["OPE-4"]?.contains { $0.hasPrefix("timmons") } ?? false)
    #expect(coverage.playbooks["EX-1"] == ["self-test/customers.ladder"])
    #expect(coverage.state(of: .init(id: "SVC-1", title: "", isTold: true, reason: nil)) == .told)
  }
}
