import Domain
import Foundation
import Testing

@testable import Store

@Suite("The store under attack")
struct ModelTests {
  /// A small story in which every kind of act meets another session's.
  static let story: [Step] = [
    Step(session: 0, act: .add), Step(session: 0, act: .edit), Step(session: 1, act: .person),
    Step(session: 0, act: .begin), Step(session: 1, act: .edit), Step(session: 0, act: .finish),
    Step(session: 1, act: .qualify), Step(session: 0, act: .undo), Step(session: 1, act: .begin),
    Step(session: 0, act: .nothing), Step(session: 0, act: .again), Step(session: 1, act: .redo),
    Step(session: 0, act: .batch), Step(session: 1, act: .rebuild), Step(session: 0, act: .log),
    Step(session: 1, act: .reopen), Step(session: 1, act: .delete), Step(session: 0, act: .look),
    Step(session: 1, act: .undo), Step(session: 0, act: .edit),
  ]

  static let rounds = ProcessInfo.processInfo.environment["KEBU_TORTURE"].flatMap(Int.init) ?? 1

  /// Plays one story with what goes wrong in it, and returns the complaints.
  private func play(
    _ template: World.Template, _ steps: [Step], seed: UInt64, plan: [(call: Int, fault: Fault)],
    sessions: Int = 2, rebuilding: Bool = false
  ) throws -> World {
    let world = try World(template, seed: seed, sessions: sessions)
    world.machine.plan = plan
    for (i, step) in steps.enumerated() {
      world.run(step)
      if i % 4 == 3 { world.machine.makeRoom() }
    }
    world.conclude(rebuilding: rebuilding)
    return world
  }

  @Test("a story without a fault ends as it was told")
  func plain() throws {
    let world = try play(World.Template(), ModelTests.story, seed: 1, plan: [], rebuilding: true)
    #expect(world.complaints == [])
    #expect(world.acknowledgements > 15)
    print("the story makes \(world.machine.calls) calls")
  }

  @Test("no fault at any call loses or halves a change", arguments: Fault.allCases)
  func everyCall(_ fault: Fault) throws {
    let template = try World.Template()
    let calls = try play(template, ModelTests.story, seed: 1, plan: []).machine.calls
    var cases = 0
    var failures = 0
    for round in 0..<ModelTests.rounds {
      for call in 1...calls {
        let seed = UInt64(round * 100_000 + call)
        let world = try play(
          template, ModelTests.story, seed: seed, plan: [(call, fault)],
          rebuilding: call % 16 == 0)
        cases += 1
        if !world.complaints.isEmpty {
          failures += 1
          if failures <= 5 {
            Issue.record("\(fault) at call \(call), seed \(seed): \(world.complaints.prefix(2))")
          }
        }
      }
    }
    print("\(fault): \(cases) cases, \(failures) failed")
  }
}
