import Foundation
import Touchstone

/// Goals that the app proposes, by what a learner says about herself.
@MainActor
final class GoalBook {
  enum Wish: String, CaseIterable {
    case `default`
    case numbers
    case stories
    case nature
    case helping
  }

  private(set) var chosen: [Wish: [Riverbend.Target]] = [:]
  var focus: Riverbend.Competency? {
    didSet {
      if focus == .Habits.collaborate { note("together") }
      if oldValue == .Habits.selfDirection { note("alone") }
    }
  }
  private var notes: [String] = []
  lazy var favourite: Riverbend.Target = .Science.Investigate.observe

  func propose(_ wish: Wish) -> [Riverbend.Target] {
    switch wish {
    case .default: return []
    case .numbers:
      return [.Math.Data.chance, .Math.Modeling.linear]
    case .stories:
      let first = Riverbend.Target.Literacy.Writing.Craft.sequence
      return [first, .Literacy.Writing.Craft.revise, .Literacy.Writing.Craft.audience]
    case .nature:
      return observations(of: .Science.systems)
    case .helping:
      return [.Civics.Action.needs, .Habits.Collaborate.partners]
    }
  }

  private func observations(of competency: Riverbend.Competency) -> [Riverbend.Target] {
    Riverbend.Target.allCases.filter { $0.competency == competency && $0 != .Science.Systems.scales }
  }

  private func note(_ word: String) {
    notes.append(word)
  }

  func choose(_ wish: Wish, then done: (Riverbend.Target?) -> Void) {
    chosen[wish] = propose(wish)
    done(chosen[wish]?.first ?? favourite)
  }

  func startWithNature() {
    choose(.nature) { target in
      if target == .Science.Systems.parts { focus = .Science.systems }
    }
    chosen[.numbers] = [.Math.Modeling.patterns]
    chosen[.numbers]?.append(.Math.Modeling.openQuestion)
  }
}
