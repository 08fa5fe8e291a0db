import Glibc

/// Ends a system call that would wait too long: from a moment on a signal interrupts it (`EINTR`).
///
/// The kernel lets those who wait in `flock` have the lock in turn; looking again and again instead
/// leaves it to chance, and some wait ten times as long.
final class Deadline {
  /// The kernel numbers a process's timers from 0 on, and the first one's pointer is null.
  private var timer: timer_t?
  private var isSet = false

  /// Nobody else uses it, and where no handler is installed it does nothing.
  private static let signal = SIGURG

  private static let hears: Void = {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(signal, &action, nil)
  }()

  /// - Parameter milliseconds: from when on the calling thread is interrupted.
  /// - Returns: nil when there is no timer to be had.
  init?(after milliseconds: Int) {
    guard let thread = Deadline.thread else { return nil }
    Deadline.hears
    // Whoever started us may have had the signal blocked; then nothing would end the wait.
    var heard = sigset_t()
    sigemptyset(&heard)
    sigaddset(&heard, Deadline.signal)
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    var event = sigevent()
    event.sigev_notify = 4  // SIGEV_THREAD_ID
    event.sigev_signo = Deadline.signal
    event._sigev_un._tid = thread
    guard timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 else { return nil }
    isSet = true
    var times = itimerspec()
    times.it_value.tv_sec = milliseconds / 1000
    times.it_value.tv_nsec = milliseconds % 1000 * 1_000_000 + 1
    // Again and again: the first may come just before the call begins to wait.
    times.it_interval.tv_nsec = 10_000_000
    timer_settime(timer, 0, &times, nil)
  }

  deinit { if isSet { timer_delete(timer) } }

  /// The kernel's number of this thread: `/proc/thread-self` is a link to `12/task/34`.
  private static var thread: pid_t? {
    var buffer = [CChar](repeating: 0, count: 64)
    let count = readlink("/proc/thread-self", &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    let path = String(decoding: bytes, as: UTF8.self)
    return path.split(separator: "/").last.flatMap { pid_t($0) }
  }
}
