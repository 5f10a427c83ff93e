package import TouchstoneDiagnostics

/// What a package says about itself as a whole: its `touchstone.toml` or `touchstone.yaml`.
package struct Manifest: Sendable, Equatable {
  /// Where the manifest begins, for findings about the package as a whole.
  package var span: SourceSpan
  package var framework: FrameworkHeader
  /// Other packages that this one refers to: `[uses.ccss]`.
  package var uses: [Use] = []
  /// What this district calls things: `[terms]`.
  package var terms: [LocalTerm] = []
  /// How much findings weigh here: `[rules.grading]`.
  package var rules: [RuleSetting] = []
  package var site = SiteOptions()
  package var swift = SwiftOptions()

  package init(span: SourceSpan) {
    self.span = span
    framework = FrameworkHeader(span: span)
  }
}

/// Another package that references may reach: `ccss:6.RP.A.1` names something of the package used as `ccss`.
package struct Use: Sendable, Equatable {
  package var alias: String
  package var aliasSpan: SourceSpan
  package var path: Text

  package init(alias: String, aliasSpan: SourceSpan, path: Text) {
    self.alias = alias
    self.aliasSpan = aliasSpan
    self.path = path
  }
}

/// What a district calls a thing: `learner = "scholar"`, or by depth `skill = ["indicator", "sub-indicator"]`.
package struct LocalTerm: Sendable, Equatable {
  /// For adults where it stands in `[terms.educator]`; for everyone where `nil`.
  package var audience: Audience?
  package var word: String
  package var wordSpan: SourceSpan
  /// The local word, or one for each depth of nesting.
  package var local: [Text]

  package init(audience: Audience?, word: String, wordSpan: SourceSpan, local: [Text]) {
    self.audience = audience
    self.word = word
    self.wordSpan = wordSpan
    self.local = local
  }
}

/// How much the findings of one rule weigh in a package; `nil` for a rule that is off.
package struct RuleSetting: Sendable, Equatable {
  package var id: DiagnosticID
  package var span: SourceSpan
  package var severity: Severity?

  package init(id: DiagnosticID, span: SourceSpan, severity: Severity?) {
    self.id = id
    self.span = span
    self.severity = severity
  }
}
