import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

/// How much the findings of each rule weigh in a package: its stage, its preset and its own settings.
struct SeverityPolicy: Sendable {
  /// What a rule's findings weigh, here and there.
  struct Weight {
    /// In the package as a whole; `nil` for off.
    var whole: Severity?
    /// In parts of it, by the position of the part; the last that holds a finding decides.
    var parts: [(scope: Int, severity: Severity?)]

    /// Whether the rule can find nothing that anybody would hear of.
    var isOff: Bool { whole == nil && parts.allSatisfy { $0.severity == nil } }
  }

  private let settings: RuleSettings
  private let stage: Stage
  private let wholeByName: [DiagnosticID: RuleSetting]
  /// For each part of the package, whether each file belongs to it; `nil` where every file does.
  private let files: [[Bool]?]

  /// - Parameter paths: the path of each file from a folder, or from this package's where that is `nil`; `nil` for
  ///   files that lie elsewhere.
  init(_ framework: Framework, paths: (_ folder: String?) -> [String?]) {
    settings = framework.manifest.rules
    stage = framework.stage
    wholeByName = Dictionary(settings.settings.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    files = settings.scopes.map { scope in
      guard !scope.files.isEmpty else { return nil }
      let patterns = scope.files.map { PathPattern($0.value) }
      return paths(scope.folder).map { path in path.map { path in patterns.contains { $0.matches(path) } } ?? false }
    }
  }

  func weight(of definition: DiagnosticDefinition) -> Weight {
    let pack = DiagnosticID(definition.id.pack)
    let setting = wholeByName[definition.id] ?? wholeByName[pack]
    let whole = setting.map(\.severity) ?? standing(of: definition)
    let parts = settings.scopes.indices.compactMap { scope -> (scope: Int, severity: Severity?)? in
      let own = settings.scopes[scope].settings
      let setting = own.last { $0.id == definition.id } ?? own.last { $0.id == pack }
      return setting.map { (scope, $0.severity) }
    }
    return Weight(whole: whole, parts: parts)
  }

  /// What the preset says; `nil` for off.
  private func standing(of definition: DiagnosticDefinition) -> Severity? {
    switch settings.preset?.value ?? .standard {
    case .minimal: definition.severity.mature == .error ? definition.severity[stage] : nil
    case .standard: definition.severity[stage]
    case .strict: max(definition.severity.mature, .warning)
    }
  }

  /// What one finding weighs; `nil` for off.
  func severity(of item: Findings.Item, _ weight: Weight, in framework: Framework) -> Severity? {
    let deciding = weight.parts.last { holds(settings.scopes[$0.scope], files[$0.scope], item, framework) }
    return deciding.map(\.severity) ?? weight.whole
  }

  private func holds(
    _ scope: RuleScope, _ files: [Bool]?, _ item: Findings.Item, _ framework: Framework
  ) -> Bool {
    let source = Int(item.diagnostic.primary.span.source.index)
    if let files, !files.indices.contains(source) || !files[source] { return false }
    return scope.subjects.isEmpty || item.isAbout(anyOf: scope.subjects, in: framework)
  }

  /// Settings of rules that do not exist, and parts of the package that hold no file.
  func problems(_ framework: Framework) -> [Diagnostic] {
    let all = settings.settings + settings.scopes.flatMap(\.settings)
    let names = all.isEmpty ? [] : RuleRegistry.names.union(RuleRegistry.ids.map { DiagnosticID($0.pack) })
    let unknown = all.filter { !names.contains($0.id) }.map { setting in
      setting.isWholePack
        ? Diagnostic.unknownPack(setting.id, at: setting.span) : .unknownRule(setting.id, at: setting.span)
    }
    let empty = zip(settings.scopes, files).filter { scope, files in files.map { !$0.contains(true) } ?? false }
    return unknown + empty.map { .noSuchFiles($0.0) }
  }
}

extension Findings.Item {
  /// Whether it is about one of these things, or about something in one of them, or about an alignment of one of them.
  func isAbout(anyOf subjects: [Reference], in framework: Framework) -> Bool {
    if let about, let alignment = framework.value(Alignment.self, about) {
      return subjects.contains { $0.target == alignment.from?.target || $0.target == alignment.to?.target }
    }
    var current = about
    while let here = current {
      if subjects.contains(where: { $0.target == here }) { return true }
      current = framework[here].parent
    }
    return false
  }
}
