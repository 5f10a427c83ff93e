import Touchstone

/// Prints what a learner can take on, level by level.
func printNextSteps(in domain: Riverbend.Domain?, _ standing: Standing<Riverbend>) {
  for level in Riverbend.Level.allCases {
    let ready = standing.readyTargets(in: domain, at: level)
    if ready.isEmpty { continue }
    print("\(level.title ?? level.rawValue), \(stage(of: level))")
    for target in ready { print("  ready     \(target.statement)") }
  }
}
