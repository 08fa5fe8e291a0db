import Domain
import Store

/// The guide over the foot: it begins by itself in a sample book, and in any other from the palette.
extension App {
  /// Goes on with the guide where it was left, in a sample book.
  func beginTour() {
    guard let tourFile, book.isSample else { return }
    tour = tourFile.read().map(Tour.init(id:)) ?? Tour()
  }

  /// Tells the guide what happened.
  func notice(_ sign: Tour.Sign) {
    guard tour?.notice(sign) ?? false else { return }
    keepTour()
  }

  /// Begins the guide; leaves it for good when it is shown.
  func toggleTour() {
    if tour == nil {
      tour = Tour()
    } else {
      tour = nil
      let palette = keymap.key(.palette)
      say(
        Words(
          "The guide is gone. \(palette) and “guide” brings it back",
          "已离开引导。按 \(palette) 输入“引导”可重新开始"))
    }
    keepTour()
  }

  func skipTourStep() {
    guard tour != nil else {
      let palette = keymap.key(.palette)
      let words = Words(
        "The guide isn't shown; \(palette) and “guide” begins it",
        "没有显示引导；按 \(palette) 输入“引导”开始")
      return say(words, isTrouble: true)
    }
    if !(tour?.skip() ?? false) { tour = nil }
    keepTour()
  }

  private func keepTour() { tourFile?.write(tour?.step.id ?? Tour.over) }

  // MARK: Drawing

  /// The guide's rows, as they are wrapped; none where the screen has no room for them.
  var tourLines: [String] {
    guard let tour, overlay == nil, size.rows >= 16 else { return [] }
    let text = tour.step.words { keymap.key($0) }[language]
    let label = Words("Guide", "引导")[language]
    let count = "\(label) \(tour.place + 1)/\(Tour.steps.count)  "
    var lines = Frame.wrap(count + text, to: size.columns - 2, lines: 3)
    let room = size.columns - 2 - Frame.width(of: lines.last ?? "")
    if room < Frame.width(of: tourKeys) + 3 { lines.append("") }
    return lines
  }

  /// How to skip a step and how to leave the guide.
  private var tourKeys: String {
    let (skip, palette) = (keymap.key(.skip), keymap.key(.palette))
    let isLast = tour?.isLast ?? false
    let words =
      isLast
      ? Words("\(skip) end of the guide", "\(skip) 结束引导")
      : Words("\(skip) skip   \(palette)guide leave", "\(skip) 跳过   \(palette)引导 离开")
    return words[language]
  }

  /// - Parameter below: how many rows stand under it: the foot, or a question.
  func drawTour(into frame: inout Frame, above below: Int) {
    let lines = tourLines
    let first = frame.size.rows - below - lines.count
    for (i, line) in lines.enumerated() {
      frame.fill(row: first + i)
      frame.put(line, row: first + i, column: 1, style: .accent)
    }
    guard !lines.isEmpty else { return }
    let keys = tourKeys
    frame.put(
      keys, row: first + lines.count - 1, column: frame.size.columns - 1 - Frame.width(of: keys),
      style: .dim)
  }
}
