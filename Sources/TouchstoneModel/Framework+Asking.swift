public import TouchstoneLanguage

extension Framework {
  /// Visits what requirements ask for, in choices too: each thing, or the competency that it lies in; an assessment or
  /// an experience stands for what it is for. A domain or an outcome, which stands for all its competencies, is visited
  /// as itself.
  ///
  /// ```toml
  /// [[role]]
  /// id = "learner-coach"
  /// requires = ["coaching.feedback", { domain = "relationships" }]   # <-- a competency, and a domain
  /// ```
  public func forEachThingAsked(by requirements: [Requirement], _ visit: (EntityID) -> Void) {
    for requirement in requirements {
      requirement.forEachNamed { option in
        guard let target = option.target?.target else { return }
        visit(whole(of: target))
        for subject in value(Assessment.self, target)?.subjects ?? [] { visit(whole(of: subject.target)) }
        for subject in value(Experience.self, target)?.subjects ?? [] { visit(whole(of: subject.target)) }
      }
    }
  }
}
