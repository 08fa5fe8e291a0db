/// The two languages that kebu speaks.
public enum Language: String, CaseIterable, Sendable {
  case en, zh

  public var other: Language { self == .en ? .zh : .en }
}

/// One text in both languages, side by side, so that a missing translation does not compile.
public struct Words: Hashable, Sendable {
  public let en: String
  public let zh: String

  public init(_ en: String, _ zh: String) {
    self.en = en
    self.zh = zh
  }

  public subscript(language: Language) -> String { language == .zh ? zh : en }
}
