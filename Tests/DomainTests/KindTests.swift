import Domain
import Testing

@Suite("The kind table describes every record once")
struct KindTests {
  @Test("every kind and field has a name that is a key")
  func names() {
    for kind in Kind.all {
      #expect(isKey(kind.name) && isKey(kind.plural), "\(kind.name)")
      for field in kind.fields { #expect(isKey(field.name), "\(kind.name).\(field.name)") }
    }
  }

  @Test("names of kinds, of a kind's fields, and of all its columns are unique")
  func unique() {
    #expect(repeated(Kind.all.flatMap { Set([$0.name, $0.plural]) }) == [])
    for kind in Kind.all {
      #expect(repeated(kind.fields.map(\.name)) == [], "\(kind.name)")
      // JSON has them for the record itself.
      #expect(kind.field("key") == nil && kind.field("kind") == nil, "\(kind.name)")
      let columns =
        kind.columns.map(\.name) + matchColumns(kind) + kind.rollups.map(\.name)
        + kind.derived.map(\.name)
      #expect(repeated(columns) == [], "\(kind.name)")
    }
  }

  @Test("a header of an import means one field of a kind", arguments: Kind.all)
  func headers(_ kind: Kind) {
    var meanings: [String: Set<String>] = [:]
    for field in kind.fields where !field.traits.contains(.ruled) {
      for header in [field.name, field.words.en, field.words.zh] + field.headers {
        meanings[MatchKey.name(header), default: []].insert(field.name)
      }
    }
    let ambiguous = meanings.filter { $0.value.count > 1 }
    #expect(ambiguous.isEmpty, "\(kind.name): \(ambiguous)")
  }

  @Test("every text of the table is there in English and Chinese", arguments: Kind.all)
  func words(_ kind: Kind) {
    for words in [kind.words, kind.pluralWords] { #expect(isBilingual(words), "\(words)") }
    for field in kind.fields {
      #expect(isBilingual(field.words), "\(kind.name).\(field.name)")
      guard case .choice(let choices) = field.type else { continue }
      #expect(repeated(choices.map(\.name)) == [], "\(kind.name).\(field.name)")
      for choice in choices {
        #expect(isKey(choice.name) && isBilingual(choice.words), "\(kind.name).\(field.name)")
      }
    }
  }

  @Test("every reference names a kind, and can be looked up from the other end")
  func references() {
    for kind in Kind.all {
      for field in kind.fields {
        guard case .reference(let name) = field.type else { continue }
        #expect(Kind.named(name) != nil, "\(kind.name).\(field.name)")
        #expect(field.traits.contains(.lookedUp), "\(kind.name).\(field.name)")
      }
    }
  }

  @Test("what is looked up by its match key is not looked up by its text as well")
  func lookups() {
    for field in Kind.all.flatMap(\.fields) {
      #expect(!field.traits.isSuperset(of: [.lookedUp, .matched]), "\(field.name)")
    }
  }

  @Test("every roll-up counts records that refer back, by fields that they have")
  func rollups() throws {
    for kind in Kind.all {
      for rollup in kind.rollups {
        let other = try #require(Kind.named(rollup.kind), "\(rollup.name)")
        guard case .reference(kind.name)? = other.field(rollup.by)?.type else {
          Issue.record("\(rollup.kind).\(rollup.by) doesn't refer to \(kind.name)")
          continue
        }
        for name in fields(of: rollup) {
          #expect(other.columns.contains { $0.name == name }, "\(rollup.name) reads \(name)")
        }
      }
    }
  }

  @Test("every order pages by columns that the index has")
  func orders() {
    for kind in Kind.all {
      let columns =
        kind.columns.map(\.name) + matchColumns(kind) + kind.rollups.map(\.name)
        + kind.derived.map(\.name)
      for column in kind.orders.flatMap(\.columns) {
        #expect(columns.contains(column), "\(kind.name) has no \(column)")
      }
    }
  }

  @Test("a script may say a kind in the singular or the plural")
  func spoken() {
    #expect(Kind.spoken("customers")?.name == "customer")
    #expect(Kind.spoken("deal")?.name == "deal")
    #expect(Kind.spoken("lead") == nil)
  }

  private func matchColumns(_ kind: Kind) -> [String] {
    kind.fields.filter { $0.traits.contains(.matched) }.map { $0.name + "_key" }
  }

  private func fields(of rollup: Rollup) -> [String] {
    let measured: [String] =
      switch rollup.measure {
      case .count: []
      case .sum(let name), .least(let name), .greatest(let name): [name]
      }
    return measured
      + rollup.conditions.map {
        switch $0 {
        case .absent(let name), .present(let name), .equals(let name, _), .oneOf(let name, _): name
        }
      }
  }

  private func isKey(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_")
      }
  }

  private func isBilingual(_ words: Words) -> Bool {
    !words.en.isEmpty && words.en.allSatisfy { $0.isASCII }
      && words.zh.unicodeScalars.contains { $0.value >= 0x4E00 }
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }
}

extension Kind: CustomTestStringConvertible {
  public var testDescription: String { name }
}
