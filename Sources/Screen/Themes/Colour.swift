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

  /// - Parameter light: red, green and blue in proportion to their light, from 0 to 1.
  fileprivate init(linear light: [Double]) {
    let parts = light.map { value -> UInt8 in
      let value = min(1, max(0, value))
      let part = value <= 0.0031308 ? value * 12.92 : 1.055 * pow(value, 1 / 2.4) - 0.055
      return UInt8((part * 255).rounded())
    }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
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
  var lightness: Double
  var a: Double
  var b: Double

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
  ///
  /// - Parameter weight: how much more a difference of hue counts than one of lightness.
  func distance(to other: Sight, hue weight: Double = 1) -> Double {
    let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
    return (x * x + weight * weight * (y * y + z * z)).squareRoot()
  }

  /// The colour that looks like this; what no screen can show is drawn towards grey until it can.
  var colour: Colour {
    for share in stride(from: 1, through: 0, by: -0.05) {
      let (a, b) = (a * share, b * share)
      let l = lightness + 0.3963377774 * a + 0.2158037573 * b
      let m = lightness - 0.1055613458 * a - 0.0638541728 * b
      let s = lightness - 0.0894841775 * a - 1.2914855480 * b
      let (long, middle, short) = (l * l * l, m * m * m, s * s * s)
      let light = [
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
      ]
      if share < 0.01 || light.allSatisfy({ (-0.001...1.001).contains($0) }) {
        return Colour(linear: light)
      }
    }
    return .black
  }

  /// How far from grey.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The angle between two hues, in degrees from 0 to 180.
  func hueAngle(to other: Sight) -> Double {
    let angle = abs(atan2(b, a) - atan2(other.b, other.a)) * 180 / .pi
    return min(angle, 360 - angle)
  }
}
