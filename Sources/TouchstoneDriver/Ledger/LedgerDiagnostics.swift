public import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// What is reported where a package departs from what it has published; part of the floor.
public enum LedgerDiagnostics {
  public static let all = [unreadableLedger, publishedThingGone, publishedUnderAnotherIdentifier]

  static let unreadableLedger = DiagnosticDefinition(
    floor: "TS1311", "release/unreadable-ledger",
    what: "A ledger of releases that cannot be read.",
    why: "Without it nobody knows what the framework has published, and what is kept for those who use it.",
    next: "Restore the file from version control; `touchstone release` alone writes it.")
  static let publishedThingGone = DiagnosticDefinition(
    floor: "TS1312", "release/published-thing-gone",
    what: "Something that a release has published and that the framework does not declare any more.",
    why:
      "Records of learners, courses and other frameworks name it by its identifier; in the next release they would name nothing.",
    next:
      "Put it back with `retired` and, where something stands in its place, `replaced_by`; where it is called something else now, write the former id in `was`."
  )
  static let publishedUnderAnotherIdentifier = DiagnosticDefinition(
    floor: "TS1313", "release/published-under-another-identifier",
    what: "Something that a release has published, under another identifier than now.",
    why: "Other systems would take it for a new thing, and lose what they keep for the old one.",
    next: "Write the framework's `uri` and the oldest id in `was` as they were when it was published.")
}

extension PackageReading {
  /// Holds a framework to the ledger beside its manifest.
  mutating func holdToLedger(_ framework: Framework, at root: String, _ compilation: inout Compilation) {
    let path = joined(root, Ledger.fileName)
    guard fileSystem.kind(of: path) == .file else { return }
    guard case .success(let bytes) = fileSystem.read(path, limit: Ledger.maximumSize) else {
      let source = sources.add(SourceFile(path: path, bytes: []))
      compilation.diagnostics.append(.unreadableLedger("it cannot be opened", at: SourceSpan(source, 0, 0)))
      compilation.sources = sources
      return
    }
    let source = sources.add(SourceFile(path: path, bytes: bytes))
    compilation.sources = sources
    do throws(JSONSyntaxError) {
      let ledger = try Ledger(decoding: bytes)
      let departures = ledger.departures(of: framework)
      let lines = departures.isEmpty ? [:] : try Ledger.linesByIdentifier(bytes)
      for departure in departures {
        let entry = ledger.entries[departure.entry]
        let line = lines[entry.uuid] ?? 0..<0
        compilation.diagnostics.append(.departure(departure, entry, framework, at: SourceSpan(source, line)))
      }
    } catch {
      compilation.diagnostics.append(
        .unreadableLedger(error.message, at: SourceSpan(source, error.offset, error.offset)))
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadableLedger(_ reason: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LedgerDiagnostics.unreadableLedger, "this ledger of releases cannot be read: \(reason)", at: span,
      help: ["restore the file from version control; `touchstone release` alone writes it"])
  }

  fileprivate static func departure(
    _ departure: Ledger.Departure, _ entry: Ledger.Entry, _ framework: Framework, at span: SourceSpan
  ) -> Diagnostic {
    let subject = "\(entry.kind.name) \"\(entry.id)\""
    switch departure.sort {
    case .vanished:
      return Diagnostic(
        LedgerDiagnostics.publishedThingGone, "the \(subject) was published in \(entry.last) and is gone", at: span,
        label: "published here",
        help: [
          "put it back with `retired = true`, and with `replaced_by` where something stands in its place",
          "is it called something else now? Write `was = [\"\(entry.id)\"]` there",
        ], subject: "\(entry.kind.name) \(entry.id)")
    case .anotherIdentifier(let thing):
      return Diagnostic(
        LedgerDiagnostics.publishedUnderAnotherIdentifier,
        "the \(subject) was published in \(entry.last) under another identifier", at: framework[thing].idSpan,
        labels: [Label(span, "published here")],
        help: ["write the framework's `uri`, and in `was` its oldest id first, as they were then"],
        subject: "\(entry.kind.name) \(entry.id)")
    }
  }
}
