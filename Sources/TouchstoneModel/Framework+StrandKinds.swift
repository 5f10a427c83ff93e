public import TouchstoneLanguage

extension Framework {
  /// Which parts of the definition of student success a competency serves: by the strands that it names, else by the
  /// strands of its outcomes. Empty where nobody says.
  public func strandKinds(of competency: Competency) -> Set<StrandKind> {
    let named = kinds(of: competency.strands)
    guard named.isEmpty else { return named }
    return competency.outcomes.reduce(into: []) { found, reference in
      guard let outcome = value(Outcome.self, reference.target) else { return }
      found.formUnion(kinds(of: outcome.strands))
    }
  }

  private func kinds(of strands: [Reference]) -> Set<StrandKind> {
    strands.reduce(into: []) { found, reference in
      guard let strand = value(Strand.self, reference.target) else { return }
      found.formUnion(strand.kinds.map(\.value))
    }
  }
}
