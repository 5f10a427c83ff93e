public import TouchstoneDiagnostics

/// What a package says about itself as a whole: its `touchstone.toml` or `touchstone.yaml`.
public struct Manifest: Sendable, Equatable {
  /// Where the manifest begins, for findings about the package as a whole.
  public var span: SourceSpan
  public var framework: FrameworkHeader
  /// The package below this one, on which it builds: `[extends]`.
  public var extends: Extension?
  /// What the layers above must leave as it is: `[governance]`.
  public var sealed: [Text] = []
  /// Other packages that this one refers to: `[uses.ccss]`.
  public var uses: [Use] = []
  /// What this district calls things: `[terms]`.
  public var terms: [LocalTerm] = []
  /// How much findings weigh here: `[rules]`.
  public var rules = RuleSettings()
  public var site = SiteOptions()
  public var theme = ThemeOptions()
  public var swift = SwiftOptions()
  public var caseExchange = CASEOptions()
  public var change = ChangeOptions()

  public init(span: SourceSpan) {
    self.span = span
    framework = FrameworkHeader(span: span)
  }
}

/// The layer below: `path = "../state"` under `[extends]`.
public struct Extension: Sendable, Equatable {
  public var path: Text
  public var span: SourceSpan

  public init(path: Text, span: SourceSpan) {
    self.path = path
    self.span = span
  }
}

/// Another package that references may reach: `ccss:6.RP.A.1` names something of the package used as `ccss`.
public struct Use: Sendable, Equatable {
  public var alias: String
  public var aliasSpan: SourceSpan
  public var path: Text
  /// The folder of the manifest that says so, where that is the manifest of a layer below.
  public var folder: String?

  public init(alias: String, aliasSpan: SourceSpan, path: Text) {
    self.alias = alias
    self.aliasSpan = aliasSpan
    self.path = path
  }
}

/// What a district calls a thing: `learner = "scholar"`, or by depth `skill = ["indicator", "sub-indicator"]`.
public struct LocalTerm: Sendable, Equatable {
  /// The words that a district may call something else.
  public static let words =
    ["learner", "educator", "leader", "family", "graduate"] + Kind.allCases.sorted().map(\.name)

  /// For adults where it stands in `[terms.educator]`; for everyone where `nil`.
  public var audience: Audience?
  public var word: String
  public var wordSpan: SourceSpan
  /// The local word, or one for each depth of nesting.
  public var local: [Text]

  public init(audience: Audience?, word: String, wordSpan: SourceSpan, local: [Text]) {
    self.audience = audience
    self.word = word
    self.wordSpan = wordSpan
    self.local = local
  }
}
