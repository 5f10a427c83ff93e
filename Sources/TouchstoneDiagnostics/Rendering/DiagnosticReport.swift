/// Everything that a run found, in the order in which it is shown: what every renderer writes from.
///
/// ```swift
/// let report = DiagnosticReport(diagnostics, sources: sources)
/// print(ConsoleRenderer().render(report))
/// ```
public struct DiagnosticReport: Sendable {
  /// What a caller may choose.
  public struct Options: Sendable {
    /// How many findings are shown at most; the gravest are kept. `nil` shows all.
    public var maximumShown: Int?
    /// How many cells a tab reaches at most.
    public var tabWidth = 4
    /// How many findings a baseline has held back.
    public var heldBack = 0

    public init(maximumShown: Int? = nil, tabWidth: Int = 4, heldBack: Int = 0) {
      self.maximumShown = maximumShown
      self.tabWidth = tabWidth
      self.heldBack = heldBack
    }
  }

  /// How many findings there are of each severity, shown or not.
  public struct Counts: Sendable, Equatable {
    public var errors = 0
    public var warnings = 0
    public var infos = 0

    public var total: Int { errors + warnings + infos }
  }

  /// In order of file, place, code and words.
  public private(set) var diagnostics: [ResolvedDiagnostic]
  public private(set) var counts: Counts
  /// How many findings were left out because there are more than may be shown.
  public private(set) var notShown: Int
  /// How many findings a baseline has held back, which are counted nowhere else.
  public private(set) var heldBack: Int
  /// How many files have a finding, shown or not.
  public private(set) var filesWithFindings: Int
  /// The files that were read, in the order of reading.
  public private(set) var paths: [String]
  /// How many cells a tab reaches at most, in all columns here that count cells.
  public private(set) var tabWidth: Int

  public init(_ diagnostics: [Diagnostic], sources: SourceMap, options: Options = Options()) {
    let all = merged(diagnostics)
    let shown = gravest(all, limit: options.maximumShown)
    counts = Counts(
      errors: all.count { $0.severity == .error }, warnings: all.count { $0.severity == .warning },
      infos: all.count { $0.severity == .info })
    notShown = all.count - shown.count
    heldBack = options.heldBack
    filesWithFindings = Set(all.map(\.primary.span.source).filter { !sources[$0].path.isEmpty }).count
    paths = sources.files.map(\.path)
    tabWidth = max(1, options.tabWidth)
    var resolver = PositionResolver(sources, tabWidth: tabWidth)
    self.diagnostics = shown.map { resolver.resolve($0) }
  }
}

/// The findings in order, each once, however often it was reported.
private func merged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  let order = diagnostics.indices.sorted { left, right in
    if Diagnostic.precedes(diagnostics[left], diagnostics[right]) { return true }
    if Diagnostic.precedes(diagnostics[right], diagnostics[left]) { return false }
    return left < right
  }
  var result: [Diagnostic] = []
  for diagnostic in order.map({ diagnostics[$0] }) {
    // Equal findings are neighbours, or have only others of the same place, code and words between them. By position,
    // since turning the list round would copy it for every finding.
    var position = result.endIndex
    var isKnown = false
    while !isKnown, position > 0, !Diagnostic.precedes(result[position - 1], diagnostic) {
      position -= 1
      isKnown = result[position] == diagnostic
    }
    if !isKnown { result.append(diagnostic) }
  }
  return result
}

/// At most so many findings, errors rather than warnings and early ones rather than late ones, in the order given.
private func gravest(_ diagnostics: [Diagnostic], limit: Int?) -> [Diagnostic] {
  guard let limit, limit < diagnostics.count else { return diagnostics }
  let byGravity = diagnostics.indices.sorted { left, right in
    (diagnostics[right].severity, left) < (diagnostics[left].severity, right)
  }
  return byGravity.prefix(max(0, limit)).sorted().map { diagnostics[$0] }
}

extension PositionResolver {
  mutating func resolve(_ diagnostic: Diagnostic) -> ResolvedDiagnostic {
    let primary = resolve(diagnostic.primary)
    var labels: [ResolvedLabel] = []
    for label in diagnostic.labels { labels.append(resolve(label)) }
    var fixes: [ResolvedFix] = []
    for fix in diagnostic.fixes { fixes.append(resolve(fix)) }
    return ResolvedDiagnostic(
      code: diagnostic.code, id: diagnostic.id, severity: diagnostic.severity, message: diagnostic.message,
      subject: diagnostic.subject, primary: primary, labels: labels, notes: diagnostic.notes, help: diagnostic.help,
      fixes: fixes, excerpts: excerpts(primary: primary, labels: labels),
      primaryText: sources.text(of: diagnostic.primary.span))
  }

  private mutating func resolve(_ label: Label) -> ResolvedLabel {
    ResolvedLabel(span: resolve(label.span), text: label.text)
  }

  private mutating func resolve(_ fix: Fix) -> ResolvedFix {
    var edits: [ResolvedEdit] = []
    for edit in fix.edits { edits.append(ResolvedEdit(span: resolve(edit.span), replacement: edit.replacement)) }
    return ResolvedFix(
      title: fix.title, applicability: fix.applicability, edits: edits, changes: changes(of: edits))
  }
}
