import TouchstoneDiagnostics

/// Names that mean nothing and have been reported.
///
/// One deleted line, such as that of a domain, can leave a hundred references without a meaning. That is one mistake:
/// it is reported at the first of them, with the number of the others.
struct UnknownNames {
  /// By name, the position of its finding and how often it was met after that.
  fileprivate var findings: [String: (position: Int, repeats: Int)] = [:]
}

extension Resolver {
  /// Whether a name is met for the first time; the caller then reports it at once.
  mutating func isFirst(_ name: String) -> Bool {
    if unknownNames.findings[name] != nil {
      unknownNames.findings[name]?.repeats += 1
      return false
    }
    unknownNames.findings[name] = (diagnostics.count, 0)
    return true
  }

  /// Says at each reported name in how many more places it stands.
  mutating func noteRepeatedNames() {
    for (position, repeats) in unknownNames.findings.values where repeats > 0 {
      diagnostics[position].notes.append(
        repeats == 1 ? "it stands in one more place" : "it stands in \(repeats) more places")
    }
  }
}
