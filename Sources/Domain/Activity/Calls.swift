/// The calls to a customer: who was reached when, and how often in a row nobody answered.
public struct Calls: Sendable {
  /// The day on which each person was reached last, by key.
  public private(set) var reached: [String: Day] = [:]
  /// Calls to each person that nobody answered since.
  public private(set) var missed: [String: Int] = [:]
  /// Which try in a row each call is, from the second on: the third after two that nobody answered.
  public private(set) var tries: [String: Int] = [:]

  /// - Parameter activities: of one customer: planned, done and cancelled, in any order.
  public init(_ activities: [Record]) {
    let inOrder = activities.filter { $0.text("cancelled") == nil }
      .sorted { Calls.when($0).lexicographicallyPrecedes(Calls.when($1)) }
    var row = 0
    for activity in inOrder {
      let isDone = activity.text("done") != nil
      let isCall = activity.text("type") == "call"
      if isCall, row > 0 { tries[activity.key] = row + 1 }
      guard isDone, isCall || activity.text("type") == "visit" else { continue }
      let person = activity.text("contact")
      if isCall, activity.text("result") == "no_answer" {
        row += 1
        if let person { missed[person, default: 0] += 1 }
      } else {
        row = 0
        if let person {
          missed[person] = nil
          reached[person] = activity.day("done")
        }
      }
    }
  }

  /// What is planned comes after all that is done.
  private static func when(_ activity: Record) -> [String] {
    let done = activity.text("done")
    return [
      done == nil ? "1" : "0", done ?? activity.text("due") ?? "", activity.text("added") ?? "",
    ]
  }
}
