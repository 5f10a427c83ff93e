public import TouchstoneDiagnostics
public import TouchstoneLanguage
public import TouchstoneModel

/// Judges a framework by every rule that is on, and applies its waivers.
///
/// - Parameters:
///   - today: the day with which the ends of waivers are compared; `nil` compares with none.
///   - rules: the rules to judge by; all of them unless a test says otherwise.
///   - each: how a function is applied to the numbers below a count; rules know nothing of each other, so that the
///     driver lets several judge at a time.
public func check(
  _ framework: Framework, today: CalendarDate? = nil, rules: [any Rule.Type] = RuleRegistry.all,
  each: (Int, @Sendable (Int) -> [Findings.Item]) -> [[Findings.Item]] = { (0..<$0).map($1) }
) -> [Diagnostic] {
  var waivers = WaiverList(framework, today: today)
  let settings = Dictionary(
    framework.manifest.rules.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
  var diagnostics = checkSettings(framework, waivers)
  let found = each(rules.count) { judge(framework, by: rules[$0], settings) }
  for item in found.joined() where !waivers.waives(item, framework) {
    diagnostics.append(item.diagnostic)
  }
  return diagnostics + waivers.unused()
}

/// What one rule finds; nothing where it is off.
private func judge(
  _ framework: Framework, by rule: any Rule.Type, _ settings: [DiagnosticID: RuleSetting]
) -> [Findings.Item] {
  let definition = rule.definition
  var severity = definition.severity[framework.stage]
  if let setting = settings[definition.id] {
    guard let chosen = setting.severity else { return [] }
    severity = chosen
  }
  var findings = Findings(definition, severity: severity, framework: framework)
  rule.init().check(framework, &findings)
  return findings.items
}

/// Settings and waivers of rules that do not exist, and waivers that have ended.
private func checkSettings(_ framework: Framework, _ waivers: WaiverList) -> [Diagnostic] {
  let known = RuleRegistry.all.map { $0.definition.id }
  let names = Set(known)
  var diagnostics = framework.manifest.rules.filter { !names.contains($0.id) }
    .map { Diagnostic.unknownRule($0.id, at: $0.span, known: known) }
  for waiver in framework.own(Waiver.self) {
    guard let rule = waiver.rule, !names.contains(DiagnosticID(rule.value)) else { continue }
    diagnostics.append(.unknownRule(DiagnosticID(rule.value), at: rule.span, known: known))
  }
  return diagnostics + waivers.expired
}

/// The waivers of a framework, and which of them were needed.
private struct WaiverList {
  private var byRule: [DiagnosticID: [Int]] = [:]
  private var waivers: [Waiver]
  private var isUsed: [Bool]
  private(set) var expired: [Diagnostic] = []

  init(_ framework: Framework, today: CalendarDate?) {
    waivers = Array(framework.own(Waiver.self))
    isUsed = Array(repeating: false, count: waivers.count)
    let known = Set(RuleRegistry.all.map { $0.definition.id })
    for (index, waiver) in waivers.enumerated() {
      guard let rule = waiver.rule, known.contains(DiagnosticID(rule.value)) else {
        isUsed[index] = true
        continue
      }
      if let until = waiver.until, let today, until.value < today {
        expired.append(.expiredWaiver(waiver, until))
        isUsed[index] = true
      } else {
        byRule[DiagnosticID(rule.value), default: []].append(index)
      }
    }
  }

  /// Whether a finding is waived: the waiver names its rule, and what it is about or something that holds that.
  mutating func waives(_ item: Findings.Item, _ framework: Framework) -> Bool {
    guard let candidates = byRule[item.diagnostic.id] else { return false }
    var current = item.about
    while let here = current {
      for index in candidates where waivers[index].subjects.contains(where: { $0.target == here }) {
        isUsed[index] = true
        return true
      }
      current = framework[here].parent
    }
    return false
  }

  func unused() -> [Diagnostic] {
    waivers.indices.filter { !isUsed[$0] }.map { .unusedWaiver(waivers[$0]) }
  }
}
