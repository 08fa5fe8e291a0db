import Glibc

/// A colour as a scheme's file gives it: red, green and blue of 8 bits each (sRGB).
public struct Colour: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `1e3456`, `#1E3456`, or short as `#fa0`; nil for anything else.
  public init?(hex text: String) {
    var digits = Substring(text)
    if digits.first == "#" { digits = digits.dropFirst() }
    guard digits.allSatisfy(\.isHexDigit), digits.utf8.count == digits.count else { return nil }
    if digits.count == 3 { digits = Substring(digits.map { "\($0)\($0)" }.joined()) }
    guard digits.count == 6, let number = Int(digits, radix: 16) else { return nil }
    self.init(packed: number)
  }

  /// `0xRRGGBB`.
  init(packed number: Int) {
    self.init(
      red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
      blue: UInt8(truncatingIfNeeded: number))
  }

  /// `0xRRGGBB`.
  var packed: Int { Int(red) << 16 | Int(green) << 8 | Int(blue) }

  /// `#1e3456`.
  public var hex: String {
    let digits = String(packed, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  static let black = Colour(packed: 0)
  static let white = Colour(packed: 0xFF_FFFF)

  /// Its red, green and blue in proportion to their light, from 0 to 1.
  var linear: (red: Double, green: Double, blue: Double) {
    func light(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }

  /// How bright it is, from 0 for black to 1 for white (WCAG 2.2, relative luminance).
  public var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// How well one is read on the other, from 1 to 21 (WCAG 2.2, contrast ratio).
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// So much of the other colour mixed in, from 0 to 1.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func part(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * share).rounded())
    }
    return Colour(
      red: part(red, other.red), green: part(green, other.green), blue: part(blue, other.blue))
  }
}

/// A colour as the eye compares it: lightness, and two axes from green to red and from blue to
/// yellow (OKLab, Björn Ottosson 2020).
struct Sight: Sendable {
  let lightness: Double
  let a: Double
  let b: Double

  init(_ colour: Colour) {
    let (red, green, blue) = colour.linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  /// How different two colours look: about 0.02 is just seen, 1 is black beside white.
  func distance(to other: Sight) -> Double {
    let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
    return (x * x + y * y + z * z).squareRoot()
  }

  /// How far from grey.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The angle between two hues, in degrees from 0 to 180.
  func hueAngle(to other: Sight) -> Double {
    let angle = abs(atan2(b, a) - atan2(other.b, other.a)) * 180 / .pi
    return min(angle, 360 - angle)
  }
}
