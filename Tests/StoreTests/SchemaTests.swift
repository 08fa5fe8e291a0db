import Domain
import Testing

@testable import Store

@Suite("The index's tables")
struct SchemaTests {
  /// What a released kebu made stays readable for it alone: whoever changes a table, or the words under
  /// which records are found, raises `Schema.format` and writes the new sum here.
  @Test("a change to the tables is a new format")
  func format() {
    let text = Schema.whole.joined(separator: "\n") + SchemaTests.words
    #expect(Schema.format == 7)
    #expect(CRC32C.hex(CRC32C.of(text.utf8)) == "7fc989c2")
  }

  @Test("the tables that are expected of an index are those that SQLite makes of the schema")
  func expected() throws {
    #expect(try Index.ownTables == Index.madeTables())
  }

  private static var words: String {
    var words = ""
    SearchText.add("苏州恒达纺织 Acme-2 Zoë", type: .text, to: &words)
    SearchText.add("+86 138-0000-1111", type: .phone, to: &words)
    return words
  }
}
