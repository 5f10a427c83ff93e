public import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSON
public import TouchstoneLanguage
public import TouchstoneModel

/// What is reported about a package's record of what was reviewed; part of the floor.
public enum ReviewDiagnostics {
  public static let all = [unreadableReviews, unknownReviewed, outdatedReview]

  static let unreadableReviews = DiagnosticDefinition(
    floor: "TS1314", "release/unreadable-reviews",
    what: "A record of what was reviewed that cannot be read.",
    why: "Without it everything that rests on a change is listed again as if nobody had looked at it.",
    next: "Restore the file from version control; `touchstone impact --reviewed` alone writes it.")
  static let unknownReviewed = DiagnosticDefinition(
    floor: "TS1315", "release/unknown-reviewed", .warning,
    what: "A review of something, or after something, that the framework does not declare.",
    why: "The line says nothing about what is there, and whoever counts on it is not told what wants to be looked at.",
    next: "Take the line out; where the thing has another id now, write the former one in its `was`.")
  static let outdatedReview = DiagnosticDefinition(
    floor: "TS1316", "release/outdated-review", .info,
    what: "A review that is older than the change: what it was made after has changed again since.",
    why: "What was found good then was found good beside other words.",
    next: "Look at it again, and write that down with `touchstone impact --reviewed`.")
}

extension PackageReading {
  /// Reports what the record of reviews beside the manifest names and the framework does not declare.
  mutating func holdToReviews(_ framework: Framework, at root: String, _ compilation: inout Compilation) {
    let path = joined(root, ReviewRecord.fileName)
    guard fileSystem.kind(of: path) == .file else { return }
    let read = fileSystem.read(path, limit: Ledger.maximumSize)
    let bytes: [UInt8] = if case .success(let bytes) = read { bytes } else { [] }
    let source = sources.add(SourceFile(path: path, bytes: bytes))
    compilation.sources = sources
    compilation.diagnostics += ReviewRecord.problems(bytes, in: framework, at: source, digest: nil)
  }
}

extension ReviewRecord {
  /// What is wrong with a record, line by line.
  ///
  /// - Parameter digest: that of a thing as it reads now; `nil` where what is outdated is not asked for.
  public static func problems(
    _ bytes: [UInt8], in framework: Framework, at source: SourceID, digest: ((EntityID) -> String?)?
  ) -> [Diagnostic] {
    do throws(JSONSyntaxError) {
      let names = Names(framework)
      return try placed(bytes).compactMap { entry, line -> Diagnostic? in
        let span = SourceSpan(source, line)
        guard names[entry.reviewed] != nil else { return .unknownReviewed(entry.reviewed, at: span) }
        guard let after = names[entry.after] else { return .unknownReviewed(entry.after, at: span) }
        guard let digest, digest(after) != entry.digest else { return nil }
        return .outdatedReview(entry, at: span)
      }
    } catch {
      return [.unreadableReviews(error.message, at: SourceSpan(source, error.offset, error.offset))]
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadableReviews(_ reason: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      ReviewDiagnostics.unreadableReviews, "this record of what was reviewed cannot be read: \(reason)", at: span,
      help: ["restore the file from version control; `touchstone impact --reviewed` alone writes it"])
  }

  fileprivate static func unknownReviewed(_ name: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      ReviewDiagnostics.unknownReviewed, "a review names \(name), which the framework does not declare", at: span,
      help: [
        "take the line out",
        "is it called something else now? Write its former id in `was` there",
      ])
  }

  fileprivate static func outdatedReview(_ entry: ReviewRecord.Entry, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      ReviewDiagnostics.outdatedReview,
      "\(entry.reviewed) was looked at before \(entry.after) changed again", at: span,
      help: [
        "look at it again, and write that down: `touchstone impact \(entry.after) --reviewed \(entry.reviewed)`"
      ])
  }
}
