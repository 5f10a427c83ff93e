public import TouchstoneDiagnostics
public import TouchstoneEmission
import TouchstoneLanguage
public import TouchstoneModel

/// What is reported while a framework is written as CASE.
public enum CASEDiagnostics {
  public static let all = [noDay, noAddress, noCreator, longText, changedSinceRelease, unsoundPackage]

  static let noDay = DiagnosticDefinition(
    floor: "TS6201", "case/no-day",
    what: "A framework that is to be written as CASE, and of which nobody says when it was published.",
    why:
      "CASE asks of everything when it last changed, and systems fetch again only what has. A day taken from a clock "
      + "would tell them each time that everything is new.",
    next: "Write the day in the manifest, `released = \"2026-08-01\"` under `[framework]`, or publish the edition with "
      + "`touchstone release`.")
  static let noAddress = DiagnosticDefinition(
    floor: "TS6202", "case/no-address", .warning,
    what: "A framework that is to be written as CASE, and of which nobody says where it will be served.",
    why: "Systems could take the package in, and find nothing of it again: its links have no address.",
    next: "Write `url` under `[case]` in the manifest, or the framework's `uri`, as an address on the web.")
  static let noCreator = DiagnosticDefinition(
    floor: "TS6203", "case/no-creator", .warning,
    what: "A framework that is to be written as CASE, and of which nobody says who made it.",
    why: "CASE asks who made a framework, and people choose by that whose they take. Its own title stands in for now.",
    next: "Write `publisher` under `[framework]` in the manifest.")
  static let longText = DiagnosticDefinition(
    floor: "TS6204", "case/long-text", .warning,
    what: "A text that is longer than CASE advises for its place.",
    why: "Some systems cut it off there, in the middle of what a learner is to read.",
    next: "Say it in fewer words, or leave it as it is where you know that your systems take it whole.")
  static let changedSinceRelease = DiagnosticDefinition(
    floor: "TS6205", "case/changed-since-release", .warning,
    what: "Things that have changed since the last release, without a later day in `released`.",
    why: "Systems fetch again only what has changed since they last looked, and would keep the old words.",
    next: "Publish the edition with `touchstone release`, or write a later day in `released`.")
  static let unsoundPackage = DiagnosticDefinition(
    floor: "TS6206", "case/unsound-package",
    what: "A package of CASE that no system could read as it is meant, such as one whose standards lie in themselves.",
    why: "Whoever takes it in would lose part of the framework, or turn in a circle.",
    next: "Mend what the message names.")
}

extension CASEEmitter {
  public func problems(in framework: Framework, with attachments: [Attachment]) -> [Diagnostic] {
    let header = framework.manifest.framework
    let ledger = CASEEmitter.ledger(attachments)
    guard let dates = CASEDates(framework, ledger) else { return [.noDay(at: header.span)] }
    var found: [Diagnostic] = []
    let written = framework.manifest.caseExchange.url ?? header.uri
    if CASEAddress(written?.value).base == nil { found.append(.noAddress(written, at: header.span)) }
    if header.publisher == nil { found.append(.noCreator(at: header.span)) }
    if let stale = dates.staleRelease(framework.publishedThings) {
      found.append(.changedSinceRelease(stale.release, stale.changed, at: header.released?.span ?? header.span))
    }
    let export = CASEExport(framework, dates)
    found += export.longTexts.map { .longText($0) }
    return found + export.unsoundness(in: header.span)
  }
}

extension CASEExport {
  /// What makes its packages unsound, at the places where the authors wrote it.
  fileprivate func unsoundness(in manifest: SourceSpan) -> [Diagnostic] {
    let own = packages.first?.identifiers ?? []
    return packages.enumerated().flatMap { position, package in
      let others = position == 0 ? elsewhere : elsewhere.union(own)
      return CASEPackageCheck.problems(in: package, elsewhere: others).map { problem -> Diagnostic in
        .unsoundPackage(problem, at: places[problem.identifier] ?? manifest)
      }
    }
  }
}

extension CFPackage {
  /// The identifiers of what associations may name.
  var identifiers: Set<String> {
    var found: Set<String> = [document.identifier]
    for item in items { found.insert(item.identifier) }
    for rubric in rubrics {
      found.insert(rubric.identifier)
      for criterion in rubric.criteria { found.insert(criterion.identifier) }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func noDay(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      CASEDiagnostics.noDay, "nothing says when this edition was published, which CASE asks of everything", at: span,
      help: ["write the day here: `released = \"2026-08-01\"`", "or publish the edition with `touchstone release`"],
      subject: "the framework")
  }

  fileprivate static func noAddress(_ written: Text?, at span: SourceSpan) -> Diagnostic {
    let message =
      written.map { "\"\($0.value)\" is no web address, so that nothing in CASE has one" }
      ?? "nothing says where this framework will be served as CASE"
    return Diagnostic(
      CASEDiagnostics.noAddress, message, at: written?.span ?? span,
      help: ["write `url = \"https://…\"` under `[case]`, or the framework's `uri`"], subject: "the framework")
  }

  fileprivate static func noCreator(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      CASEDiagnostics.noCreator, "nothing says who made this framework, which CASE asks", at: span,
      help: ["write `publisher = \"…\"` here"], subject: "the framework")
  }

  fileprivate static func longText(_ text: LongText) -> Diagnostic {
    Diagnostic(
      CASEDiagnostics.longText,
      "this has \(text.length) characters; as \(text.member.rawValue) of CASE, at most \(text.member.characters) are "
        + "advised", at: text.span, help: ["say it in fewer words, if your systems cut it off"], subject: text.subject)
  }

  fileprivate static func changedSinceRelease(
    _ release: Ledger.Release, _ changed: Int, at span: SourceSpan
  ) -> Diagnostic {
    let what = changed == 0 ? "the framework has" : changed == 1 ? "one thing has" : "\(changed) things have"
    return Diagnostic(
      CASEDiagnostics.changedSinceRelease,
      "\(what) changed since the release \(release.version), and no day after \(release.date) is given for it",
      at: span, help: ["write a later day in `released`, or publish the edition with `touchstone release`"],
      subject: "the framework")
  }

  fileprivate static func unsoundPackage(_ problem: CASEProblem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      CASEDiagnostics.unsoundPackage, "this cannot be written as CASE: \(problem.message)", at: span,
      help: ["mend it here"], subject: problem.identifier)
  }
}
