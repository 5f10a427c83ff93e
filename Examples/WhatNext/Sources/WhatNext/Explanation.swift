import Touchstone

/// Prints why a target has been shown or not yet, and what helps with it.
func explain(_ target: Riverbend.Target, _ standing: Standing<Riverbend>) {
  let decision = standing.decision(on: target)
  print(target.statement)
  print("  \(decision)")
  for record in decision.evidence {
    print("  counted: \(record.context ?? "evidence") (\(record.method?.rawValue ?? "no method named"))")
  }
  for support in decision.supports {
    print("  helps: \(support.title ?? support.rawValue)")
  }
}
