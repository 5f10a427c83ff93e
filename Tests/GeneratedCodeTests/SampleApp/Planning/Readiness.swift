import Foundation
import Touchstone

/// Whether a learner can begin with a target, and what is missing.
enum Readiness: Equatable {
  case ready
  case almost(missing: [Riverbend.Target])
  case notYet(Riverbend.Level)

  static func of(_ target: Riverbend.Target, for learner: Learner) -> Readiness {
    let missing = target.requires.compactMap { reference -> Riverbend.Target? in
      guard case .target(let needed) = reference else { return nil }
      return learner.evidence.about(needed).best ?? .beginning >= .proficient ? nil : needed
    }
    if missing.isEmpty { return .ready }
    if missing == [.Math.Quantity.Number.fractions] { return .almost(missing: missing) }
    return missing.count < 2 ? .almost(missing: missing) : .notYet(target.level ?? .level1)
  }

  var isOpen: Bool {
    switch self {
    case .ready, .almost: true
    case .notYet(.level1): true
    case .notYet: false
    }
  }
}

/// A rule of the school about who may take part in what.
struct Gate {
  var level: ClosedRange<Riverbend.Level> = .level2 ... .level5
  var domain: Riverbend.Domain? = .science
  var depth: Riverbend.WebbDepth?

  static let laboratory = Gate(level: .level3 ... .level6, domain: .science, depth: .depth3)
  static let studio = Gate(level: Riverbend.Level.level1...Riverbend.Level.level6, domain: .arts)

  func lets(_ learner: Learner) -> Bool {
    let reached = domain.map { learner[$0] } ?? .level1
    return level ~= reached
  }

  func allows(_ target: Riverbend.Target) -> Bool {
    if let depth, let own = target.depth, own > depth { return false }
    return target.depth != .depth4 || target.level == .level6
  }
}
