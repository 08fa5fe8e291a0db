import Domain

/// How a question stands on the last rows: what is asked, the choices, the line, and the keys below.
extension Question {
  /// How many rows it takes in all.
  func rows(_ width: Int, _ language: Language) -> Int {
    asking(width, language) + telling(width, language).count
  }

  /// What was wrong with the last answer, on one row or two; one empty row has the keys.
  private func telling(_ width: Int, _ language: Language) -> [String] {
    trouble.map { Frame.wrap($0[language], to: width - 2, lines: 2) } ?? [""]
  }

  /// How many rows it takes above those.
  private func asking(_ width: Int, _ language: Language) -> Int {
    let rows = flow(width, language).count
    return line != nil && (rows > 1 || !choices.isEmpty || !subjects.isEmpty) ? rows + 1 : rows
  }

  /// One word or choice on its place in a row.
  private struct Piece {
    var column: Int
    let text: String
    let style: Style
    var isPicked = false
  }

  /// What is asked, about whom, and the choices, flowing over as many rows as they need.
  private func flow(_ width: Int, _ language: Language) -> [[Piece]] {
    let room = max(1, width - 2 - (begun == nil ? 0 : Question.clockWidth))
    var pieces = [
      Piece(column: 1, text: fitted(words[language], about: about, to: room), style: .bold)
    ]
    for line in reason.map({ Frame.wrap($0[language], to: room) }) ?? [] {
      pieces.append(Piece(column: 0, text: line, style: .plain))
    }
    if subjects.indices.contains(subject) {
      pieces.append(Piece(column: 0, text: subjects[subject].words[language], style: .accent))
    }
    for (i, choice) in choices.enumerated() {
      pieces.append(
        Piece(
          column: 0, text: "\(i + 1) \(choice.words[language])",
          style: i == picked ? .focus : .plain,
          isPicked: i == picked))
    }
    var rows: [[Piece]] = [[]]
    var column = 1
    for var piece in pieces {
      let needed = Frame.width(of: piece.text)
      if column > 1, column + needed > room + 1 {
        rows.append([])
        column = 1
      }
      piece.column = column
      rows[rows.count - 1].append(piece)
      column += needed + 2
    }
    return rows
  }

  /// Draws the question above the last row, and there how to answer it, or what was wrong.
  func draw(into frame: inout Frame, _ language: Language, now: Instant? = nil) {
    let width = frame.size.columns
    let rows = flow(width, language)
    let height = asking(width, language)
    let telling = telling(width, language)
    let last = frame.size.rows - telling.count
    for row in max(0, last - height)..<frame.size.rows { frame.fill(row: row) }
    var end = Position(row: last - height, column: 1)
    if let begun, let now {
      frame.put(
        Question.clock(from: begun, to: now), row: end.row, column: width - Question.clockWidth,
        width: Question.clockWidth - 1, style: .dim, align: .right)
    }
    for (i, pieces) in rows.enumerated() {
      end.row = last - height + i
      for piece in pieces {
        end.column = piece.column
        let place = end
        end.column +=
          frame.put(piece.text, row: end.row, column: end.column, style: piece.style) + 2
        if piece.isPicked, line == nil { frame.cursor = place }
      }
    }
    if let line {
      let place = height > rows.count ? Position(row: end.row + 1, column: 1) : end
      let room = max(4, frame.size.columns - place.column - 1)
      line.draw(into: &frame, row: place.row, column: place.column, width: room)
      if line.isEmpty, let hint {
        frame.put(hint[language], row: place.row, column: place.column, width: room, style: .dim)
      }
    } else if frame.cursor == nil {
      frame.cursor = Position(row: end.row, column: max(1, end.column - 1))
    }
    if trouble == nil { drawKeys(into: &frame, last, language) }
    for (i, text) in telling.enumerated() {
      frame.put(text, row: last + i, column: 1, style: .late)
    }
  }

  private func drawKeys(into frame: inout Frame, _ row: Int, _ language: Language) {
    var column = 1
    for (key, words) in keys {
      column += frame.put(key[language], row: row, column: column, style: .accent) + 1
      column += frame.put(words[language], row: row, column: column) + 2
    }
  }

  /// The keys that answer, with what they do.
  private var keys: [(Words, Words)] {
    let enter = Words("Enter", "Enter")
    let escape = Words("Esc", "Esc")
    var keys: [(Words, Words)] = []
    if let keyWords { return [(enter, keyWords.enter), (escape, keyWords.escape)] }
    if !choices.isEmpty {
      let digits = choices.count == 1 ? "1" : "1-\(choices.count)"
      keys.append(
        (Words(digits, digits), decidesAtOnce ? Words("answer", "作答") : Words("pick", "选择")))
    }
    if line != nil {
      keys += [(enter, Words("save", "保存")), (escape, Words("keep as a draft", "留作草稿"))]
    } else if choices.isEmpty {
      keys += [(enter, Words("yes", "确定")), (escape, Words("no", "取消"))]
    } else {
      if !decidesAtOnce { keys.append((enter, Words("save", "保存"))) }
      keys.append((escape, Words("back", "返回")))
    }
    if whole != nil { keys.append((Words("Tab", "Tab"), Words("form", "表单"))) }
    if subjects.count > 1 { keys.append((Words("Tab", "Tab"), Words("another person", "换人"))) }
    return keys
  }

  private static let clockWidth = 8

  /// `04:12`, and from the hundredth minute on `100:00`.
  private static func clock(from begun: Instant, to now: Instant) -> String {
    let seconds = max(0, (now.milliseconds - begun.milliseconds) / 1000)
    let two: (Int64) -> String = { $0 < 10 ? "0\($0)" : "\($0)" }
    return two(seconds / 60) + ":" + two(seconds % 60)
  }
}
