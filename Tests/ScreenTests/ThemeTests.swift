import Foundation
import Testing

@testable import Screen

private let coloured: [Role] = [.late, .due, .good, .accent]

/// A theme of a scheme whose colours are these.
private func theme(_ changes: [String: String]) throws -> Theme {
  let quoted = changes.mapValues { "\"\($0)\"" }
  return Theme(
    try Scheme(yaml: SchemeFile.current(SchemeFile.head, quoted), file: "probe.yaml"))
}

@Suite("Colours")
struct ColourTests {
  @Test("contrast is WCAG's: black on white 21, #777777 on white just below 4.5")
  func contrast() {
    #expect(Colour.black.contrast(with: .white) == 21)
    #expect(Colour.white.contrast(with: .white) == 1)
    // The pair that the standard's explanations give for "just fails".
    let grey = Colour(hex: "777777")!.contrast(with: .white)
    #expect(abs(grey - 4.48) < 0.005)
  }

  @Test("OKLab is as its author gives it")
  func sight() {
    // From the table of pairs that the author publishes with it: sRGB white and red.
    let white = Sight(.white)
    #expect(abs(white.lightness - 1) < 0.001 && white.chroma < 0.001)
    let red = Sight(Colour(hex: "ff0000")!)
    #expect(abs(red.lightness - 0.628) < 0.001)
    #expect(abs(red.a - 0.225) < 0.001 && abs(red.b - 0.126) < 0.001)
    for hex in ["#1e3456", "#ffb454", "#000000", "#ffffff", "#00ff00"] {
      #expect(Sight(Colour(hex: hex)!).colour.hex == hex)
    }
  }

  @Test(
    "digits are read with and without #, short, and in any case",
    arguments: [
      ("#1E3456", "#1e3456"), ("1e3456", "#1e3456"), ("fa0", "#ffaa00"), ("000000", "#000000"),
      ("12345", nil), ("#", nil), ("1e345g", nil), ("+12345", nil), ("１２３４５６", nil),
    ] as [(String, String?)])
  func hex(text: String, hex: String?) {
    #expect(Colour(hex: text)?.hex == hex)
  }

  @Test("the palette of 256 is the cube and the greys that every terminal has")
  func cube() {
    #expect(Palette256.colour(16) == .black)
    #expect(Palette256.colour(231) == .white)
    #expect(Palette256.colour(208).hex == "#ff8700")
    #expect(Palette256.colour(232).hex == "#080808")
    #expect(Palette256.colour(255).hex == "#eeeeee")
    // A ground of cream stays one, though a grey is a little nearer.
    #expect(Palette256.colour(Palette256.nearest(to: Colour(hex: "f8f1d7")!)).hex == "#ffffd7")
    for number in 16...255 {
      let nearest = Palette256.nearest(to: Palette256.colour(number))
      #expect(Palette256.colour(nearest) == Palette256.colour(number))
    }
  }
}

@Suite("Themes")
struct ThemeTests {
  @Test("the standard theme is the terminal's own colours, on its own background")
  func standard() {
    for depth in Depth.allCases {
      let inks = Inks(.standard, on: depth)
      for role in Role.allCases {
        #expect(inks[role].background == nil)
        #expect(inks[role, inBar: true].isReversed)
        #expect(!inks[role, inBar: true].isDim)
      }
    }
    let inks = Inks(.standard, on: .exact)
    #expect(inks[.late] == Ink(colour: 1, isBold: true))
    #expect(inks[.due] == Ink(colour: 3))
    #expect(inks[.good] == Ink(colour: 2))
    #expect(inks[.accent] == Ink(colour: 6))
    #expect(inks[.dim] == Ink(isDim: true))
  }

  @Test("a scheme's colours go where the styling guide has them")
  func guide() throws {
    let theme = try theme([
      "base03": "909090", "base05": "eeeeee", "base08": "ff8080", "base0A": "ffff80",
      "base0B": "80ff80", "base0D": "80c0ff",
    ])
    let colours = try #require(theme.colours)
    #expect(colours.background.hex == "#000000")
    let hexes = [Role.plain, .accent, .late, .due, .good, .dim].map { colours.colour($0).hex }
    #expect(hexes == ["#eeeeee", "#80c0ff", "#ff8080", "#ffff80", "#80ff80", "#909090"])
  }

  @Test("a colour that can't be read is made brighter in its own hue")
  func lifted() throws {
    let colours = try #require(
      theme(["base00": "202020", "base03": "252525", "base05": "e0e0e0", "base08": "800000"])
        .colours)
    #expect((3..<3.3).contains(colours.colour(.dim).contrast(with: colours.background)))
    let late = colours.colour(.late)
    #expect((4.5..<5).contains(late.contrast(with: colours.background)))
    #expect(Sight(late).hueAngle(to: Sight(Colour(hex: "800000")!)) < 5)
    #expect(Sight(late).chroma > 0.15)
  }

  @Test("its bright sister of Base24 comes first, where that is the same hue")
  func sister() throws {
    for (sister, late) in [("ff8080", "#ff8080"), ("80ff80", nil)] as [(String, String?)] {
      let yaml =
        SchemeFile.current(SchemeFile.head, ["base08": "800000"]) + "  base12: \(sister)\n"
      let colours = RoleColours(try Scheme(yaml: yaml, file: "probe.yaml"))
      let shown = colours.colour(.late)
      #expect(late == nil || shown.hex == late)
      #expect(shown.red > shown.green)
    }
  }

  @Test("a scheme made of pastels on white keeps its meanings apart once they are readable")
  func pastels() throws {
    let colours = try #require(
      theme([
        "base00": "fafafa", "base05": "5c6773", "base08": "f07178", "base0A": "f2ae49",
        "base0B": "86b300", "base0D": "36a3d9",
      ]).colours)
    for (i, one) in coloured.enumerated() {
      #expect(colours.colour(one).contrast(with: colours.background) >= 4.5)
      for other in coloured[(i + 1)...] {
        let (a, b) = (Sight(colours.colour(one)), Sight(colours.colour(other)))
        #expect(a.distance(to: b) >= 0.08, "\(one) and \(other)")
      }
    }
  }

  @Test("even a scheme whose text is its background is read")
  func unreadable() throws {
    for shade in ["000000", "777777", "808080", "ffffff"] {
      let all = Dictionary(uniqueKeysWithValues: (0...15).map { (Scheme.field($0), shade) })
      let colours = try #require(theme(all).colours)
      for role in Role.allCases {
        let least = RoleColours.contrast(role)
        #expect(colours.colour(role).contrast(with: colours.background) >= least)
        #expect(colours.colour(role, onBar: true).contrast(with: colours.bar) >= least)
      }
    }
  }

  @Test("with exact colours a number is the colour, and never one of the palette's")
  func exact() throws {
    let inks = Inks(try theme(["base00": "000005", "base0D": "66c0ff"]), on: .exact)
    #expect(inks[.plain].background == 0x000105)
    #expect(inks[.accent].colour == 0x66C0FF)
    #expect(!inks[.accent, inBar: true].isReversed)
  }

  @Test("with sixteen or eight colours a dark scheme keeps its hues, on black")
  func few() throws {
    let theme = try theme([
      "base00": "101418", "base05": "d0d4d8", "base08": "ef7272", "base0A": "e8c773",
      "base0B": "7fcc90", "base0D": "76b0eb",
    ])
    let sixteen = Inks(theme, on: .sixteen)
    #expect(sixteen[.plain] == Ink(colour: 7, background: 0))
    #expect(coloured.map { sixteen[$0].colour } == [9, 11, 10, 12])
    let eight = Inks(theme, on: .eight)
    // Plain blue can't be read on black; cyan is the nearest that can.
    #expect(coloured.map { eight[$0].colour } == [1, 3, 2, 6])
    #expect(eight[.late].isBold)
    #expect(eight[.accent, inBar: true].isReversed)
  }

  @Test("a light scheme keeps there what can be read on white, and says the rest by weight")
  func fewOnWhite() throws {
    let theme = try theme([
      "base00": "fafafa", "base05": "222222", "base08": "b02020", "base0A": "806000",
      "base0B": "207020", "base0D": "2050b0",
    ])
    let sixteen = Inks(theme, on: .sixteen)
    #expect(sixteen[.plain] == Ink(colour: 0, background: 15))
    #expect(sixteen[.late] == Ink(colour: 1, background: 15, isBold: true))
    #expect(sixteen[.due] == Ink(colour: 0, background: 15, isBold: true))
    #expect(sixteen[.good] == Ink(colour: 0, background: 15))
    #expect(sixteen[.accent] == Ink(colour: 4, background: 15))
    #expect(Inks(theme, on: .eight)[.plain] == Ink(colour: 0, background: 7))
  }

  @Test("without colours weight and reverse are all there is, whatever the theme")
  func none() throws {
    #expect(Inks(try theme([:]), on: .none) == Inks(.standard, on: .none))
    let inks = Inks(.standard, on: .none)
    #expect(inks[.late] == Ink(isBold: true))
    #expect(inks[.good] == Ink())
  }

  @Test("a terminal's depth is what its description says")
  func depth() {
    #expect(Depth(colours: 0x100_0000, isDirect: true) == .exact)
    // A number of colours alone doesn't say how they are numbered.
    #expect(Depth(colours: 0x100_0000, isDirect: false) == .many)
    #expect(Depth(colours: 256, isDirect: true) == .many)
    #expect(Depth(colours: 88, isDirect: false) == .sixteen)
    #expect(Depth(colours: 8, isDirect: false) == .eight)
    #expect(Depth(colours: -1, isDirect: false) == .none)
  }
}

@Suite("The themes that ship")
struct ShippedThemesTests {
  static let shipped = Themes(user: nil).entries.filter { $0.scheme != nil }
  static let names = shipped.map(\.theme.name)

  @Test("what is embedded in the program is what stands in themes/")
  func embedded() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "themes")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(Themes.shipped.map(\.file) == names.filter { $0.hasSuffix(".yaml") })
    for (file, yaml) in Themes.shipped {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let isSame = yaml == source
      #expect(isSame, "\(file) has changed: run Scripts/embed.sh")
      let scheme = try Scheme(yaml: yaml, file: file)
      #expect(scheme.slug + ".yaml" == file)
    }
  }

  @Test("there are a dozen and more, light and dark, and none has anything to say against it")
  func dozen() {
    let themes = Themes(user: nil)
    #expect(themes.problems == [])
    #expect(themes.entries.first?.theme == .standard)
    #expect(ShippedThemesTests.shipped.count == Themes.shipped.count)
    #expect(ShippedThemesTests.shipped.count >= 12)
    for variant in Scheme.Variant.allCases {
      #expect(ShippedThemesTests.shipped.count { $0.scheme?.variant == variant } >= 4)
    }
    for entry in ShippedThemesTests.shipped {
      #expect(entry.theme.name.hasPrefix("kebu-"))
      #expect(entry.scheme?.notes == [])
    }
  }

  @Test("each can be read as it is, also with 256 colours and in the bar", arguments: names)
  func contrast(_ name: String) throws {
    let entry = try #require(ShippedThemesTests.shipped.first { $0.theme.name == name })
    let scheme = try #require(entry.scheme)
    let colours = try #require(entry.theme.colours)
    let many = Inks(entry.theme, on: .many)
    for role in Role.allCases {
      let least = RoleColours.contrast(role)
      #expect(colours.colour(role) == scheme[RoleColours.candidates(role)[0]], "\(role)")
      #expect(colours.colour(role).contrast(with: colours.background) >= least, "\(role)")
      for isInBar in [false, true] {
        let ink = many[role, inBar: isInBar]
        let (colour, ground) = (try #require(ink.colour), try #require(ink.background))
        let contrast = Palette256.colour(colour).contrast(with: Palette256.colour(ground))
        #expect(contrast >= least, "\(role)")
      }
    }
    #expect(colours.bar.contrast(with: colours.background) >= 1.8)
  }

  @Test("late, due, good and what is in focus keep apart at every depth", arguments: names)
  func apart(_ name: String) throws {
    let entry = try #require(ShippedThemesTests.shipped.first { $0.theme.name == name })
    let colours = try #require(entry.theme.colours)
    let many = Inks(entry.theme, on: .many)
    for (i, one) in coloured.enumerated() {
      for other in coloured[(i + 1)...] {
        let (a, b) = (Sight(colours.colour(one)), Sight(colours.colour(other)))
        #expect(a.distance(to: b) >= 0.09, "\(one) and \(other)")
        #expect(many[one].colour != many[other].colour, "\(one) and \(other)")
      }
    }
    // On black each has a hue of its own also there; on white only what can be read has one.
    for depth in [Depth.sixteen, .eight] {
      let inks = Inks(entry.theme, on: depth)
      let hues = coloured.compactMap { inks[$0].colour }.filter { $0 != inks[.plain].colour }
      #expect(Set(hues).count == hues.count)
      #expect(hues.count >= (entry.scheme?.variant == .dark ? 3 : 2), "\(depth)")
    }
  }

  @Test("the high-contrast ones reach seven to one", arguments: ["kebu-midnight", "kebu-noon"])
  func high(_ name: String) throws {
    let colours = try #require(Themes(user: nil)[name]?.theme.colours)
    for role in Role.allCases {
      #expect(colours.colour(role).contrast(with: colours.background) >= 7, "\(role)")
    }
  }

  @Test("the one for eight colours is black, white, and a hue of its own for each meaning")
  func eight() throws {
    let inks = Inks(try #require(Themes(user: nil)["kebu-eight"]).theme, on: .eight)
    #expect(inks[.plain] == Ink(colour: 7, background: 0))
    #expect(coloured.map { inks[$0].colour } == [1, 3, 2, 6])
  }

  @Test(
    "eyes that lack red or green tell the colours of the kingfisher apart",
    arguments: ["kebu-kingfisher", "kebu-kingfisher-day"])
  func colourBlind(_ name: String) throws {
    let colours = try #require(Themes(user: nil)[name]?.theme.colours)
    for eye in ColourBlindEye.all {
      for (i, one) in coloured.enumerated() {
        for other in coloured[(i + 1)...] {
          let a = Sight(eye.sees(colours.colour(one)))
          let b = Sight(eye.sees(colours.colour(other)))
          #expect(a.distance(to: b) >= eye.least, "\(eye.name): \(one) and \(other)")
        }
      }
    }
    // The measure means something: plain red and green fail it.
    let (red, green) = (Colour(hex: "c06060")!, Colour(hex: "8a8a3c")!)
    let eye = ColourBlindEye.all[0]
    #expect(Sight(red).distance(to: Sight(green)) > eye.least)
    #expect(Sight(eye.sees(red)).distance(to: Sight(eye.sees(green))) < eye.least)
  }
}

/// What an eye without one kind of cones sees (Machado, Oliveira and Fernandes 2009, severity 1).
private struct ColourBlindEye {
  let name: String
  /// How different two colours must look to it.
  let least: Double
  let matrix: [[Double]]

  static let all = [
    ColourBlindEye(
      name: "deuteranopia", least: 0.1,
      matrix: [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]),
    ColourBlindEye(
      name: "protanopia", least: 0.07,
      matrix: [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]),
  ]

  func sees(_ colour: Colour) -> Colour {
    let light = [colour.linear.red, colour.linear.green, colour.linear.blue]
    let parts = matrix.map { row -> UInt8 in
      let value = min(1, max(0, zip(row, light).map { $0 * $1 }.reduce(0, +)))
      let part = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
      return UInt8((part * 255).rounded())
    }
    return Colour(red: parts[0], green: parts[1], blue: parts[2])
  }
}
