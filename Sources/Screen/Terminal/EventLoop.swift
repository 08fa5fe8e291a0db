import Glibc

/// The one place where the program waits: for keys, signals, descriptors and time, in one `poll`.
@MainActor
public final class EventLoop {
  /// What woke the program.
  public enum Event: Equatable, Sendable {
    case signal(Signal)
    /// The terminal has another size now.
    case resized(Size)
    case keys([Key])
    /// A watched descriptor has something to read, or its other end was closed.
    case readable(Int32)
    /// The time to wait is over, and nothing else happened.
    case timer
  }

  private let terminal: Terminal
  private let signals: Int32
  private var watched: [Int32] = []
  private var size: Size

  public init(terminal: Terminal) {
    self.terminal = terminal
    signals = terminal.signals
    size = terminal.size
  }

  /// Wakes for this descriptor too: an inotify, the progress of a child. The caller reads it empty.
  public func watch(_ descriptor: Int32) {
    if !watched.contains(descriptor) { watched.append(descriptor) }
  }

  public func unwatch(_ descriptor: Int32) {
    watched.removeAll { $0 == descriptor }
  }

  /// Waits until something happens, and answers everything that has: draw once after all of it.
  ///
  /// A hang-up comes again each time; there is nothing else to wait for then.
  /// - Parameter milliseconds: after how long nothing is a `timer`; without it, never.
  public func next(timeout milliseconds: Int? = nil) -> [Event] {
    let end = milliseconds.map { Clock.milliseconds + $0 }
    while true {
      let ready = terminal.isGone ? [] : wait(until: end)
      var events: [Event] = []
      if ready.contains(signals) { events += heard() }
      if ready.contains(STDIN_FILENO) || terminal.patience == 0 {
        let keys = terminal.keys()
        if !keys.isEmpty { events.append(.keys(keys)) }
      }
      if let line = terminal.busyLine, ready.contains(line) { terminal.flush() }
      if terminal.isGone { return events + [.signal(.hangup)] }
      if terminal.size != size {
        size = terminal.size
        events.insert(.resized(size), at: 0)
      }
      events += watched.filter(ready.contains).map(Event.readable)
      if !events.isEmpty { return events }
      if let end, end <= Clock.milliseconds { return [.timer] }
    }
  }

  /// Whether a key or a signal waits: asked by a long read, from any thread, to stop for it.
  nonisolated public func hasPendingInput() -> Bool {
    isReadable(STDIN_FILENO, signals)
  }

  /// The descriptors that are ready, once one is or the time is over.
  private func wait(until end: Int?) -> [Int32] {
    let left = [end.map { max(0, $0 - Clock.milliseconds) }, terminal.patience].compactMap { $0 }
    var waiting = ([STDIN_FILENO, signals] + watched).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    if let line = terminal.busyLine {
      waiting.append(pollfd(fd: line, events: Int16(POLLOUT), revents: 0))
    }
    let count = poll(&waiting, nfds_t(waiting.count), Int32(clamping: left.min() ?? -1))
    return count > 0 ? waiting.filter { $0.revents != 0 }.map(\.fd) : []
  }

  /// The signals that have come. What they mean for the terminal is done first.
  private func heard() -> [Event] {
    Signals.drain(signals).compactMap { number in
      switch number {
      case SIGWINCH: terminal.measure()
      case SIGCONT: terminal.resume()
      case SIGHUP: terminal.hangUp()
      default: break
      }
      return Signal(number).map(Event.signal)
    }
  }
}
