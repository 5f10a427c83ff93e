public import TouchstoneDiagnostics

/// How much findings weigh in a package: the manifest's `[rules]`.
///
/// The narrower word holds: a part of the package before the whole, a rule before its pack, a pack before the preset,
/// and the later of two that are alike.
///
/// ```toml
/// [rules]
/// preset = "strict"
/// wording = "off"                                # a whole pack
///
/// [rules.grading]
/// behaviour-in-academic-grade = "error"          # a rule
///
/// [[rules.within]]                               # in a part of the package
/// files = ["competencies/arts"]
/// alignment.competency-to-nowhere = "info"
/// ```
public struct RuleSettings: Sendable, Equatable {
  public var preset: Located<RulePreset>?
  /// What holds in the whole package, in the order written.
  public var settings: [RuleSetting] = []
  /// What holds in parts of it, in the order written.
  public var scopes: [RuleScope] = []

  public init() {}

  /// The settings of a layer, and over them those of the layer above.
  public func overlaid(by upper: RuleSettings) -> RuleSettings {
    var both = self
    both.preset = upper.preset ?? preset
    both.settings += upper.settings
    both.scopes += upper.scopes
    return both
  }
}

/// Where a package begins with its rules.
public enum RulePreset: String, ClosedValue {
  /// Only what is an error in a mature framework.
  case minimal
  /// What the framework's stage says.
  case standard
  /// What a mature framework is held to, whatever the stage says; and where a rule would only tell, it warns.
  case strict
}

/// How much the findings of a rule, or of a whole pack, weigh; `nil` where they are off.
public struct RuleSetting: Sendable, Equatable {
  /// `pack/name`, or a pack alone.
  public var id: DiagnosticID
  public var span: SourceSpan
  public var severity: Severity?

  public init(id: DiagnosticID, span: SourceSpan, severity: Severity?) {
    self.id = id
    self.span = span
    self.severity = severity
  }

  public var isWholePack: Bool { id.name.isEmpty }

  /// What may be written: a severity, the gravest first, or that the rule is off.
  public static let words = Severity.allCases.reversed().map(\.rawValue) + ["off"]
}

/// A part of the package with settings of its own: files, things with all that is in them, or those things in those
/// files.
public struct RuleScope: FieldOwner, Equatable {
  /// Paths from the manifest's folder; `*` stands for anything within a name, `**` for any folders, and a folder for
  /// all that is in it.
  public var files: [Text] = []
  public var subjects: [Reference] = []
  public var settings: [RuleSetting] = []
  public var span: SourceSpan
  /// The folder of the manifest that says so, where that is the manifest of a layer below.
  public var folder: String?

  public init(span: SourceSpan) {
    self.span = span
  }

  /// The kinds of things that may have settings of their own.
  public static let subjectKinds = Kind.allCases.filter { $0.hasID && $0 != .waiver }

  public static let fields = FieldTable<RuleScope>([
    Field<RuleScope>.labels(
      "files", { $0.files }, { $0.files = $1 },
      "Files of the package, from the manifest's folder; `*` stands for part of a name, `**` for any folders.",
      example: #"["competencies/arts/*"]"#
    ).requiredUnless("for"),
    Field<RuleScope>(
      FieldDescription(
        "for", .references(Kind.allCases.filter { $0.hasID && $0 != .waiver }),
        "Things of the framework, each with all that is in it.", example: #"{ competency = "arts.craft" }"#),
      .references(FieldPath({ $0.subjects }, { $0.subjects = $1 }))),
  ])
}
