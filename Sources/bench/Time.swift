import Glibc

/// The machine's clock for intervals, in milliseconds with fractions.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// How long `body` takes, in milliseconds.
func timed(_ body: () throws -> Void) rethrows -> Double {
  let start = now()
  try body()
  return now() - start
}

func pause(_ milliseconds: Double) { usleep(useconds_t(milliseconds * 1000)) }

/// Figures of one thing measured many times.
struct Samples {
  private(set) var figures: [Double] = []

  init(_ figures: [Double] = []) { self.figures = figures }

  var count: Int { figures.count }
  var most: Double { figures.max() ?? .nan }
  var median: Double { part(0.5) }
  var p99: Double { part(0.99) }

  mutating func add(_ figure: Double) { figures.append(figure) }
  mutating func add(_ more: Samples) { figures += more.figures }

  /// The figure that this part of all is not above (nearest rank).
  func part(_ part: Double) -> Double {
    guard !figures.isEmpty else { return .nan }
    let rank = (part * Double(figures.count)).rounded(.up)
    return figures.sorted()[max(0, min(figures.count - 1, Int(rank) - 1))]
  }
}

/// `3.1`, `0.24`, `1,204`: three digits are enough to compare with a budget.
func written(_ figure: Double, _ unit: String = "") -> String {
  guard figure.isFinite else { return "none" }
  let decimals = figure < 1 ? 2 : figure < 100 ? 1 : 0
  let scale = [1.0, 10, 100][decimals]
  let whole = Int((figure * scale).rounded())
  var digits = grouped(whole / Int(scale))
  if decimals > 0 {
    let rest = String(whole % Int(scale))
    digits += "." + String(repeating: "0", count: decimals - rest.utf8.count) + rest
  }
  return unit.isEmpty ? digits : "\(digits) \(unit)"
}

func grouped(_ number: Int) -> String {
  var digits = String(number)
  var end = digits.utf8.count - 3
  while end > 0 {
    digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
    end -= 3
  }
  return digits
}
