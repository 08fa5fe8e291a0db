import Foundation
import Testing

/// Compares a screen, as a person sees it, with what stands in the test; `KEBU_UPDATE=1 make test` puts
/// what it has become into the test's own file, to be read there before it is kept.
func expectFrame(
  _ fresh: String, is expected: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  guard fresh != expected, ProcessInfo.processInfo.environment["KEBU_UPDATE"] == "1" else {
    #expect(fresh == expected, sourceLocation: sourceLocation)
    return
  }
  func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      " + $0 }.joined(separator: "\n")
  }
  var source = try String(contentsOfFile: file, encoding: .utf8)
  let range = try #require(
    source.range(of: indented(expected)), sourceLocation: sourceLocation)
  source.replaceSubrange(range, with: indented(fresh))
  try source.write(toFile: file, atomically: true, encoding: .utf8)
}
