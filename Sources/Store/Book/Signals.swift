import Glibc

/// Runs `body` while signals that would stop or end the process wait: a stopped process would keep the
/// book's lock, and everybody else would wait with it.
func holdingSignals<T>(_ body: () throws -> T) rethrows -> T {
  var held = sigset_t()
  var before = sigset_t()
  sigemptyset(&held)
  for signal in [SIGTSTP, SIGTTIN, SIGTTOU, SIGINT, SIGHUP, SIGTERM] { sigaddset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  return try body()
}
