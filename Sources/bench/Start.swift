import Glibc

extension Bench {
  /// From the start of the process to the first frame's last byte.
  mutating func measureStart() throws {
    var figures = Samples()
    var bare = Samples()
    for _ in 0..<options.rounds(40) {
      let start = now()
      let session = try session()
      figures.add(session.shown - start)
      session.pty.end()
      bare.add(try timed { try Pty("/bin/true", []).wait() })
    }
    table.add(
      "start to first frame, median", figures.median, atMost: budget(25, 30), "ms",
      bare: "true \(written(bare.median, "ms"))", note: "most \(written(figures.most))")
  }
}
