import Touchstone

/// Prints what a learner can take on, level by level: the targets that are ready, and those that nearly are.
func printNextSteps(in domain: Riverbend.Domain?, _ standing: Standing<Riverbend>) {
  for level in Riverbend.Level.allCases {
    let ready = standing.readyTargets(in: domain, at: level)
    let together = standing.alongsideTargets(in: domain, at: level)
    let almost = standing.almostReadyTargets(in: domain, at: level)
    if ready.isEmpty && together.isEmpty && almost.isEmpty { continue }
    print("\(level.title ?? level.rawValue), \(stage(of: level))")
    for target in ready { print("  ready     \(target.statement)") }
    for target in together { print("  together  \(target.statement)\(gaps(of: target, standing))") }
    for target in almost { print("  almost    \(target.statement)\(gaps(of: target, standing))") }
  }
}

/// What a target still waits for, in the framework's words.
private func gaps(of target: Riverbend.Target, _ standing: Standing<Riverbend>) -> String {
  switch standing.readiness(of: target) {
  case .alongside(let others): lines("with:", others)
  case .almostReady(let gaps): lines("first:", gaps)
  case .shown, .ready, .waiting, nil: ""
  }
}

private func lines(_ word: String, _ goals: [LearningGoal<Riverbend>]) -> String {
  goals.map { goal in
    let statement = Riverbend.framework[goal.thing]?.text("statement")
    return "\n            \(word) \(statement ?? goal.description)"
  }.joined()
}
