public import TouchstoneDiagnostics
public import TouchstoneLanguage
public import TouchstoneModel

/// What the rules say of a framework.
public struct Judgement: Sendable {
  /// What the rules found and no waiver accepts.
  public var findings: [Findings.Item]
  /// What is wrong with settings and waivers; part of the floor.
  public var problems: [Diagnostic]
}

/// Judges a framework by every rule that is on, and applies its settings and waivers.
///
/// - Parameters:
///   - today: the day with which the ends of waivers are compared; `nil` compares with none.
///   - paths: the path of each file from a folder, or from this package's where that is `nil`; `nil` for files that lie
///     elsewhere.
///   - each: how a function is applied to the numbers below a count; rules know nothing of each other, so that the
///     driver lets several judge at a time.
public func judge(
  _ framework: Framework, today: CalendarDate? = nil, paths: (_ folder: String?) -> [String?] = { _ in [] },
  each: (Int, @Sendable (Int) -> [Findings.Item]) -> [[Findings.Item]] = { (0..<$0).map($1) }
) -> Judgement {
  let policy = SeverityPolicy(framework, paths: paths)
  var waivers = WaiverList(framework, today: today)
  let found = each(RuleRegistry.all.count) { judge(framework, by: RuleRegistry.all[$0], policy) }
  let findings = found.joined().filter { !waivers.waives($0, framework) }
  let problems = policy.problems(framework) + waivers.problems(framework) + waivers.unused()
  return Judgement(findings: findings, problems: problems)
}

/// What one rule finds; nothing where it is off.
private func judge(_ framework: Framework, by rule: any Rule.Type, _ policy: SeverityPolicy) -> [Findings.Item] {
  let weight = policy.weight(of: rule.definition)
  if weight.isOff { return [] }
  var findings = Findings(rule.definition, severity: weight.whole ?? .info, framework: framework)
  rule.init().check(framework, &findings)
  if weight.parts.isEmpty { return findings.items }
  return findings.items.compactMap { item in
    policy.severity(of: item, weight, in: framework).map { severity in
      var item = item
      item.diagnostic.severity = severity
      return item
    }
  }
}

/// The waivers of a framework, and which of them were needed.
private struct WaiverList {
  private var byRule: [DiagnosticID: [Int]] = [:]
  private var waivers: [Waiver]
  private var isUsed: [Bool]
  private var expired: [Diagnostic] = []

  init(_ framework: Framework, today: CalendarDate?) {
    waivers = Array(framework.own(Waiver.self))
    isUsed = Array(repeating: false, count: waivers.count)
    for (index, waiver) in waivers.enumerated() {
      guard let rule = waiver.rule, RuleRegistry.names.contains(DiagnosticID(rule.value)) else {
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
    let waiving = candidates.first { item.isAbout(anyOf: waivers[$0].subjects, in: framework) }
    if let waiving { isUsed[waiving] = true }
    return waiving != nil
  }

  /// Waivers of rules that do not exist, and waivers that have ended.
  func problems(_ framework: Framework) -> [Diagnostic] {
    let unknown = waivers.compactMap { waiver -> Diagnostic? in
      guard let rule = waiver.rule, !RuleRegistry.names.contains(DiagnosticID(rule.value)) else { return nil }
      return .unknownRule(DiagnosticID(rule.value), at: rule.span)
    }
    return unknown + expired
  }

  func unused() -> [Diagnostic] {
    waivers.indices.filter { !isUsed[$0] }.map { .unusedWaiver(waivers[$0]) }
  }
}
