public import TouchstoneDiagnostics
import TouchstoneLanguage

/// What is reported about the settings of rules and about waivers; part of the floor.
public enum RuleDiagnostics {
  public static let all = [unknownRule, expiredWaiver, unusedWaiver, noSuchFiles]

  static let unknownRule = DiagnosticDefinition(
    floor: "TS3901", "rules/unknown-rule",
    what: "A setting or a waiver for a rule that does not exist, or for something that no setting can change.",
    why: "A misspelled rule name would silence nothing, or the wrong thing, without anybody noticing.",
    next: "Correct the name; `touchstone rules` lists all of them. Errors of reading and of names cannot be waived.")
  static let expiredWaiver = DiagnosticDefinition(
    floor: "TS3902", "rules/expired-waiver", .warning,
    what: "A waiver whose last day has passed.",
    why: "A waiver is a promise to come back to something by a day; that day is over.",
    next: "Mend what was waived, or decide again and write a new day and reason.")
  static let unusedWaiver = DiagnosticDefinition(
    floor: "TS3903", "rules/unused-waiver", .warning,
    what: "A waiver of a finding that no longer exists.",
    why: "It would hide the same finding if it ever came back.",
    next: "Delete the waiver.")
  static let noSuchFiles = DiagnosticDefinition(
    floor: "TS3904", "rules/no-such-files",
    what: "Settings for files of which the package has none.",
    why: "A misspelled path would set nothing, without anybody noticing.",
    next: "Correct the path; it begins at the folder of the manifest, and `*` stands for part of a name.")
}

extension Diagnostic {
  static func unknownRule(_ id: DiagnosticID, at span: SourceSpan) -> Diagnostic {
    let near = suggestions(for: id.rawValue, among: RuleRegistry.ids.map(\.rawValue))
    return Diagnostic(
      RuleDiagnostics.unknownRule, "there is no rule \"\(id.rawValue)\"", at: span,
      help: [near.isEmpty ? "`touchstone rules` lists all rules" : "did you mean \"\(near[0])\"?"])
  }

  /// - Parameter name: what stands where a pack is named.
  static func unknownPack(_ name: DiagnosticID, at span: SourceSpan) -> Diagnostic {
    let packs = Set(RuleRegistry.ids.map(\.pack)).sorted()
    var help = ["the packs are \(packs.joined(separator: ", "))"]
    if let rule = RuleRegistry.ids.first(where: { $0.name == name.rawValue }) {
      help = ["\"\(rule.name)\" is a rule of the pack \(rule.pack): write it under `[rules.\(rule.pack)]`"]
    } else if let near = suggestions(for: name.rawValue, among: packs).first {
      help = ["did you mean \"\(near)\"?"]
    }
    return Diagnostic(
      RuleDiagnostics.unknownRule, "there is no pack of rules \"\(name.rawValue)\"", at: span, help: help)
  }

  static func noSuchFiles(_ scope: RuleScope) -> Diagnostic {
    let paths = scope.files.map { "\"\($0.value)\"" }.joined(separator: " or ")
    return Diagnostic(
      RuleDiagnostics.noSuchFiles, "the package has no file at \(paths)", at: scope.files.first?.span ?? scope.span,
      help: ["correct the path: it begins at the folder of the manifest"])
  }

  static func expiredWaiver(_ waiver: Waiver, _ until: Located<CalendarDate>) -> Diagnostic {
    Diagnostic(
      RuleDiagnostics.expiredWaiver, "this waiver of \(waiver.rule?.value ?? "a rule") ended on \(until.value)",
      at: until.span, help: ["mend what was waived, or decide again with a new day and reason"])
  }

  static func unusedWaiver(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      RuleDiagnostics.unusedWaiver, "nothing is left of what this waiver of \(waiver.rule?.value ?? "a rule") waives",
      at: waiver.rule?.span ?? waiver.idSpan, help: ["delete the waiver"])
  }
}
