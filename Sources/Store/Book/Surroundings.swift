import Domain
import Glibc

/// What a book takes from the machine it is opened on; tests give their own.
public struct Surroundings {
  public var files: any Files
  /// The real user, whatever `$USER` says.
  public var uid: UInt32
  public var now: () -> Instant
  /// The rep's own calendar day.
  public var today: () -> Day
  /// A name for an operation that nothing else has.
  public var newOp: () -> String
  /// The name that the machine knows this user by.
  public var userName: () -> String = { nameOfUser(getuid()) }
  /// How long a commit waits for the lock, in milliseconds.
  public var patience = 1000
  /// Where the index lives; nil: in the book.
  public var indexFolder: String?
  /// From this size on a segment of the journal is sealed and the next one begun.
  public var segmentBytes: Int64 = 64 << 20
  /// The journal's format that this program knows.
  var journalFormat = SegmentHeader.format

  public init(
    files: any Files, uid: UInt32, now: @escaping () -> Instant, today: @escaping () -> Day,
    newOp: @escaping () -> String
  ) {
    self.files = files
    self.uid = uid
    self.now = now
    self.today = today
    self.newOp = newOp
  }

  /// This machine, this user, now.
  public static var real: Surroundings {
    Surroundings(
      files: RealFiles(), uid: getuid(), now: Clock.now, today: Clock.today,
      newOp: {
        let bits = UInt64.random(in: .min ... .max)
        return String(bits, radix: 36) + String(UInt32.random(in: .min ... .max), radix: 36)
      })
  }
}

/// The machine's clock and calendar.
public enum Clock {
  public static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Today by the rep's `TZ`.
  public static func today() -> Day { day(of: now()) }

  /// The day that a moment falls on here.
  public static func day(of instant: Instant) -> Day {
    var seconds = time_t(instant.milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return Day(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? Day(ordinal: Int(instant.milliseconds / 86_400_000))
  }

  /// The moment so many minutes after a day has begun here.
  static func instant(_ day: Day, minute: Int) -> Instant {
    var local = tm()
    local.tm_year = Int32(day.year - 1900)
    local.tm_mon = Int32(day.month - 1)
    local.tm_mday = Int32(day.day)
    local.tm_hour = Int32(minute / 60)
    local.tm_min = Int32(minute % 60)
    local.tm_isdst = -1
    return Instant(milliseconds: Int64(mktime(&local)) * 1000)
  }

  /// Hours and minutes of a moment here.
  public static func time(of instant: Instant) -> (hour: Int, minute: Int) {
    var seconds = time_t(instant.milliseconds / 1000)
    var local = tm()
    localtime_r(&seconds, &local)
    return (Int(local.tm_hour), Int(local.tm_min))
  }
}

/// The full name of a user, else the login name, as the machine has them.
func nameOfUser(_ uid: UInt32) -> String {
  guard let entry = getpwuid(uid) else { return "uid \(uid)" }
  let full = String(cString: entry.pointee.pw_gecos).split(separator: ",").first.map(String.init)
  return full ?? String(cString: entry.pointee.pw_name)
}
