import Glibc

extension Bench {
  /// From a key to the last byte that answers it: moving, paging, opening, switching.
  mutating func measureKeys() throws {
    let session = try session()
    defer { session.pty.end() }
    let bare = try bareEcho()
    func add(_ what: String, _ figures: Samples) {
      table.add(
        what + ", p99", figures.p99, atMost: budget(5, 8), "ms",
        bare: "echo \(written(bare.p99, "ms"))", note: "median \(written(figures.median))")
    }
    for (screen, name) in [("1", "Today"), ("2", "Triage"), ("3", "the Board"), ("4", "Customers")]
    {
      _ = session.press(screen)
      session.pty.settle()
      // A rep's own column of the Board isn't four hundred cards high.
      let down = screen == "3" ? ["j", "k"] : ["j"]
      add("key: down in \(name)", try times(session, down, options.rounds(400)))
      _ = session.press("g")
      add(
        "key: page in \(name)", try times(session, ["\u{1B}[6~", "\u{1B}[5~"], options.rounds(200)))
    }
    _ = session.press("3")
    session.pty.settle()
    add("key: across the Board", try times(session, ["l", "l", "h", "h"], options.rounds(200)))
    _ = session.press("4")
    session.pty.settle()
    add("key: opening a customer", try opening(session, options.rounds(200)))
    session.pty.settle()
    add("key: switching screens", try times(session, ["1", "2", "3", "4"], options.rounds(400)))
  }

  private func times(_ session: Session, _ keys: [String], _ rounds: Int) throws -> Samples {
    session.pty.settle()
    var figures = Samples()
    for round in 0..<rounds {
      figures.add(try session.time(keys[round % keys.count]))
      // Counts of the whole book come after the frame; a rep's next key does, too.
      session.pty.settle(15)
    }
    return figures
  }

  private func opening(_ session: Session, _ rounds: Int) throws -> Samples {
    var figures = Samples()
    for _ in 0..<rounds {
      figures.add(try session.time("\r"))
      session.pty.settle(15)
      // A lone Escape is one only after a while; that wait isn't measured.
      _ = session.press("\u{1B}")
      session.pty.settle(15)
      _ = session.press("j")
      session.pty.settle(15)
    }
    return figures
  }

  /// A byte to a program on a terminal and back.
  private func bareEcho() throws -> Samples {
    let pty = try Pty(Options.thisProgram, ["--echo"])
    defer { pty.end() }
    guard pty.burst(within: 5000) != nil else { throw Trouble("no echo") }
    var figures = Samples()
    for _ in 0..<options.rounds(400) {
      let start = now()
      pty.send("j")
      guard let burst = pty.burst() else { throw Trouble("no echo") }
      figures.add(burst.last - start)
      pause(10)
    }
    return figures
  }
}

/// Writes back each byte that comes from a raw terminal.
func echo() {
  var modes = termios()
  tcgetattr(0, &modes)
  cfmakeraw(&modes)
  tcsetattr(0, TCSANOW, &modes)
  var byte: UInt8 = 33
  repeat { _ = write(1, &byte, 1) } while read(0, &byte, 1) == 1
}
