import ArgumentParser
import Domain
import Store

/// For what leaves the book as a file: whether confidential fields go with it.
struct ConfidentialOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      say("With confidential fields, for those who may see them.", "包含保密字段（仅限有权查看者）。")))
  var confidential = false

  /// Keeps them in the book unless they were asked for.
  ///
  /// - Throws: `Failure.notCleared` for somebody who may not see them.
  func open(_ book: Book) throws {
    if confidential, book.clearance == .open { throw Failure.notCleared }
    book.isDiscreet = !confidential
  }
}
