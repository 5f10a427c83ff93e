public import TouchstoneDiagnostics
import TouchstoneJSON

/// What is reported about a package's baseline; part of the floor.
public enum BaselineDiagnostics {
  public static let all = [unreadableBaseline, outdatedBaseline]

  static let unreadableBaseline = DiagnosticDefinition(
    floor: "TS1307", "files/unreadable-baseline",
    what: "A baseline that cannot be read.",
    why: "Without it nobody knows which findings are new.",
    next: "Restore the file, or write it again with `touchstone check --write-baseline`.")
  static let outdatedBaseline = DiagnosticDefinition(
    floor: "TS1308", "files/outdated-baseline", .info,
    what: "A baseline with findings that are gone.",
    why: "Those that were mended would not be reported if they came back.",
    next: "Write it again with `touchstone check --write-baseline`; it gets shorter.")
}

extension Diagnostic {
  static func unreadableBaseline(_ error: JSONSyntaxError, in source: SourceID) -> Diagnostic {
    Diagnostic(
      BaselineDiagnostics.unreadableBaseline, "this baseline cannot be read: \(error.message)",
      at: SourceSpan(source, error.offset, error.offset),
      help: ["restore the file, or write it again with `touchstone check --write-baseline`"])
  }

  static func outdatedBaseline(gone: Int, in source: SourceID) -> Diagnostic {
    Diagnostic(
      BaselineDiagnostics.outdatedBaseline,
      gone == 1 ? "a finding of this baseline is gone" : "\(gone) findings of this baseline are gone",
      at: SourceSpan(source, 0, 0),
      help: ["`touchstone check --write-baseline` takes them out, so that they cannot come back unseen"])
  }
}
