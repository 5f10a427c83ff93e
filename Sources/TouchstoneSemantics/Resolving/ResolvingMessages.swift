import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// The words of what is reported about names.
extension Diagnostic {
  static func duplicateID(_ kind: Kind, _ first: Common, _ second: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.duplicateID, "the \(kind.name) \"\(second.id)\" is declared twice", at: second.idSpan,
      label: "declared again here", labels: [Label(first.idSpan, "first declared here")],
      help: ["give one of them another id, or delete the copy"], subject: "\(kind.name) \(second.id)")
  }

  static func formerIDInUse(_ kind: Kind, _ former: Text, _ current: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.formerIDConflict,
      "the former id \"\(former.value)\" is the id of \(kind.article) \(kind.name) today",
      at: former.span, labels: [Label(current.idSpan, "in use here")],
      help: ["remove it from `was`, or give the other \(kind.name) another id"])
  }

  static func formerIDClaimedTwice(_ kind: Kind, _ former: Text, _ other: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.formerIDConflict, "two \(kind.plural) say that they were \"\(former.value)\"",
      at: former.span,
      labels: [Label(other.idSpan, "the other one")],
      help: ["leave it with the one that bore the id; for a split, retire the old one and write `replaced_by`"])
  }

  static func unknownReference(
    _ reference: Reference, name: String, allowed: [Kind], near: [String], field: String, subject: String,
    otherKind: Kind?, isRepeatedCode: Bool, packageTitle: String?
  ) -> Diagnostic {
    let kinds = quoted(allowed.map(\.name)).replacing("`", with: "")
    var help: [String] = []
    var notes: [String] = []
    let place = packageTitle.map { " in \($0)" } ?? ""
    if isRepeatedCode {
      notes.append("several standards\(place) have the code \"\(name)\" printed on them; name one by its id")
    } else if let otherKind {
      notes.append("there is \(otherKind.article) \(otherKind.name) \"\(name)\", but `\(field)` names \(kinds)")
    }
    if !near.isEmpty {
      help.append("did you mean \(quoted(near))?")
    } else if otherKind == nil && !isRepeatedCode {
      help.append("correct the name, or declare it")
    }
    let fixes =
      near.count == 1 && reference.written == name
      ? [Fix("write \"\(near[0])\"", .uncertain, [TextEdit(reference.span, "\"\(near[0])\"")])] : []
    return Diagnostic(
      ResolvingDiagnostics.unknownReference, "there is no \(kinds) \"\(name)\"\(place)", at: reference.span,
      label: "named here by \(subject)", notes: notes, help: help, fixes: fixes, subject: subject)
  }

  static func formerReference(_ reference: Reference, _ kind: Kind, _ current: Common, _ subject: String) -> Diagnostic
  {
    Diagnostic(
      ResolvingDiagnostics.formerID, "the \(kind.name) \"\(reference.written)\" is called \"\(current.id)\" today",
      at: reference.span, labels: [Label(current.idSpan, "it was renamed here")], help: ["write \"\(current.id)\""],
      fixes: [Fix("write \"\(current.id)\"", .uncertain, [TextEdit(reference.span, "\"\(current.id)\"")])],
      subject: subject)
  }

  static func ambiguousReference(_ reference: Reference, _ kinds: [Kind], _ format: SourceFormat) -> Diagnostic {
    let readings = kinds.map { "{ \(format.pair($0.name, "\"\(reference.written)\"")) }" }
    return Diagnostic(
      ResolvingDiagnostics.ambiguousReference,
      "\"\(reference.written)\" may be \(quoted(kinds.map { "\($0.article) \($0.name)" }).replacing("`", with: ""))",
      at: reference.span, help: ["say which: \(quoted(readings))"])
  }

  static func unknownPackage(_ alias: String, _ reference: Reference, _ aliases: [String]) -> Diagnostic {
    let near = suggestions(for: alias, among: aliases)
    let help =
      near.isEmpty
      ? "add it to the manifest: [uses.\(alias)] with a path" : "did you mean \(quoted(near.map { $0 + ":" }))?"
    return Diagnostic(
      ResolvingDiagnostics.unknownPackage, "the manifest uses no package as \"\(alias)\"", at: reference.span,
      help: [help])
  }

  static func unknownTaxonomy(_ reference: Reference, _ near: [String]) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.unknownReference, "there is no taxonomy \"\(reference.written)\"", at: reference.span,
      help: [
        near.isEmpty ? "built in are `webb`, `bloom-1956`, `bloom` and `marzano`" : "did you mean \(quoted(near))?"
      ])
  }

  static func partWithoutParent(_ kind: Kind, _ common: Common, _ parents: [Kind]) -> Diagnostic {
    let parent = parents.first ?? .competency
    return Diagnostic(
      ResolvingDiagnostics.unknownParent,
      "the \(kind.name) \"\(common.id)\" does not say which \(parent.name) it lies in",
      at: common.idSpan,
      notes: [
        "\(kind.article) \(kind.name) that stands alone writes its whole id: that of its \(parent.name), a dot, its own part"
      ],
      help: ["write for example id = \"\(parent.exampleID).\(common.id)\""], subject: "\(kind.name) \(common.id)")
  }

  static func unknownParent(
    _ kind: Kind, _ common: Common, _ parentID: String, _ parents: [Kind], _ near: [String]
  ) -> Diagnostic {
    let names = quoted(parents.map(\.name)).replacing("`", with: "")
    let fix = near.first.map { "\($0).\(common.id.lastPart)" }
    let fixes =
      near.count == 1
      ? fix.map { [Fix("write \"\($0)\"", .uncertain, [TextEdit(common.idSpan, "\"\($0)\"")])] } ?? [] : []
    return Diagnostic(
      ResolvingDiagnostics.unknownParent, "the \(kind.name) \"\(common.id)\" lies in no declared \(names)",
      at: common.idSpan, notes: ["its id says that it lies in \"\(parentID)\""],
      help: [
        near.isEmpty
          ? "declare \"\(parentID)\", or correct the id"
          : "did you mean \(quoted(near.map { "\($0).\(common.id.lastPart)" }))?"
      ],
      fixes: fixes, subject: "\(kind.name) \(common.id)")
  }

  static func alignmentWithoutEnds(_ alignment: Alignment) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.alignmentWithoutEnds, "this alignment does not say what it connects",
      at: alignment.type?.span ?? alignment.idSpan,
      help: ["write `from` and `to`; only a finding of missing or outdated may have one of them"])
  }

  static func outcomeWithoutProfile(_ outcome: Outcome, _ profiles: [Profile], _ format: SourceFormat) -> Diagnostic {
    let audience = outcome.audience?.value ?? .graduate
    let fitting = profiles.filter { ($0.audience?.value ?? .graduate) == audience }.map(\.id)
    let lines = (fitting.isEmpty ? profiles.map(\.id) : fitting).map { format.pair("profile", "\"\($0)\"") }
    let all = profiles.map { "\"\($0.id)\" (\($0.audience?.value ?? .graduate))" }.joined(separator: ", ")
    return Diagnostic(
      ResolvingDiagnostics.outcomeWithoutProfile,
      "the outcome \"\(outcome.id)\" does not say to which profile it belongs", at: outcome.idSpan,
      notes: profiles.isEmpty ? [] : ["the profiles, each with the people whom it describes: \(all)"],
      help: [lines.isEmpty ? "declare a profile; an outcome is one of its promises" : "write \(quoted(lines))"],
      subject: outcome.subject)
  }

  static func levelsInTwoFiles(_ first: Common, _ stray: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.levelsInTwoFiles, "levels stand in two files", at: stray.idSpan, label: "this level",
      labels: [Label(first.idSpan, "the first level")], notes: ["their order is the order in which they are written"],
      help: ["put all levels into one file"])
  }
}
