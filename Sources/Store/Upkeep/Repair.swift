import Domain
import Glibc

/// Mending what a checkup has found, so that nothing is lost by it: what is cut is kept beside.
extension Checkup {
  /// Mends all that can be mended.
  ///
  /// - Parameter cutting: also cuts a damaged journal before its first bad line. What comes after it is
  ///   set aside; it is no part of the book any more.
  /// - Returns: what was done.
  public func repair(cutting: Bool = false) throws -> [Words] {
    try BookError.translating {
      var done: [Words] = []
      for finding in findings {
        switch finding.cure {
        case .premises(let found):
          try found.mend()
          done.append(Words("mended the permissions of \(found.path)", "已修正 \(found.path) 的权限"))
        case .remove(let path):
          try tending {
            // Whoever was at it may have finished meanwhile.
            guard try surroundings.files.identity(path) != nil else { return }
            try surroundings.files.remove(path)
            done.append(Words("removed \(path)", "已删除 \(path)"))
          }
        case .rewrite: done += try tending { try rewriteJournal() }
        case .cut(let bad, let seq) where cutting:
          done += try tending { try cutJournal(at: bad, after: seq) }
        case .rebuild:
          let book = try Book.open(folder, in: surroundings)
          defer { book.close() }
          try book.rebuild()
          done.append(Words("made the index anew", "已重建索引"))
        case .finishErasing:
          let book = try Book.open(folder, in: surroundings)
          defer { book.close() }
          try book.finishErasing()
          done.append(Words("finished erasing", "已完成清除"))
        case .cut, nil: break
        }
      }
      return done
    }
  }

  /// Nobody else tends the journal meanwhile.
  private func tending<T>(_ body: () throws -> T) throws -> T {
    try Book.tending(folder, surroundings, body)
  }

  private func journal() throws -> Journal {
    Journal(
      folder: "\(folder)/journal", book: try Book.description(folder, surroundings.files).id,
      files: surroundings.files, format: surroundings.journalFormat)
  }

  /// Writes the end of the journal anew after a failed flush: what can still be read of it goes into a
  /// file of its own, which is flushed, and takes the old one's place. Then changes are taken again.
  private func rewriteJournal() throws -> [Words] {
    let journal = try journal()
    return try Book.locked(folder, surroundings) {
      try journal.refresh()
      let (end, bad) = try journal.scan(from: try journal.start(of: 1)) { _, _, _ in }
      if let bad { try journal.refuseDamage(bad, behind: end, durable: 0) }
      // After a failed flush the index may show what the journal has lost.
      let known = try Book.newest(journal, IndexFolder(indexFolder)).seq
      var done = [
        Words(
          "wrote the journal anew, up to transaction \(end.seq)", "已重写日志，直到第 \(end.seq) 笔")
      ]
      if known > end.seq {
        done.append(
          Words(
            "transactions \(end.seq + 1) to \(known), which nobody was told were safe, are gone",
            "第 \(end.seq + 1) 至 \(known) 笔从未确认落盘，已丢失"))
      }
      if let aside = try journal.replaceEnd(of: end.segment, upTo: end) {
        done.append(Words("kept the torn end in \(aside)", "残缺的末尾保存在 \(aside)"))
      }
      try surroundings.files.remove("\(folder)/suspect")
      try surroundings.files.flushFolder(folder)
      return done
    }
  }

  private var indexFolder: String { surroundings.indexFolder ?? "\(folder)/index" }

  /// Cuts the journal where it can't be read any further.
  private func cutJournal(at bad: BadLine, after seq: Int64) throws -> [Words] {
    let journal = try journal()
    return try Book.locked(folder, surroundings) {
      let kept = try journal.cutAway(from: bad.segment, offset: bad.offset, after: seq)
      // What was made of the whole journal knows more than there is now.
      try Snapshot.sweep(journal)
      try IndexFolder(indexFolder).discardAll()
      return [
        Words(
          "cut the journal after transaction \(seq); "
            + (kept.isEmpty
              ? "the rest is gone" : "the rest is kept in " + kept.joined(separator: ", ")),
          "日志在第 \(seq) 笔之后截断，"
            + (kept.isEmpty ? "其余已丢失" : "其余保存在 \(kept.joined(separator: "、"))"))
      ]
    }
  }
}
