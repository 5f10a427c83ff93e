public import TouchstoneDiagnostics
import TouchstoneLanguage
public import TouchstoneModel

/// What is reported while Swift code is written.
public enum SwiftDiagnostics {
  public static let all = [nameCollision]

  static let nameCollision = DiagnosticDefinition(
    floor: "TS6001", "swift/name-collision", .warning,
    what: "Two things of one kind whose ids give the same name in Swift, however they are spelled out.",
    why: "Only the first of them can be named in an app; the others can be reached by their ids alone.",
    next: "Give one of them another id, and write the old one in `was`.")
}

extension SwiftEmitter {
  public func problems(in framework: Framework) -> [Diagnostic] {
    SwiftEmitter.collisions(in: framework).flatMap { collision -> [Diagnostic] in
      guard let first = collision.things.first else { return [] }
      return collision.things.dropFirst().map { other in
        .nameCollision(
          framework.subject(other), framework[other].idSpan, framework.subject(first), framework[first].idSpan,
          collision.name)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func nameCollision(
    _ other: String, _ span: SourceSpan, _ first: String, _ firstSpan: SourceSpan, _ name: String
  ) -> Diagnostic {
    Diagnostic(
      SwiftDiagnostics.nameCollision, "in Swift, \(other) would have the name of \(first)", at: span,
      labels: [Label(firstSpan, "this one has the name `\(name)`")],
      help: ["give one of them another id, and keep the old one in `was`"], subject: other)
  }
}
