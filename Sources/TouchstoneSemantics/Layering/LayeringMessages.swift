import TouchstoneDiagnostics
import TouchstoneLanguage

/// The words of what is reported about layers.
extension Diagnostic {
  static func nothingToRefine(_ kind: Kind, _ declaration: Common) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.nothingToRefine,
      "the \(kind.name) \"\(declaration.id)\" refines something, and this framework extends no other",
      at: declaration.idSpan,
      help: ["name the layer below under `[extends]` in the manifest, or write `id` and declare the \(kind.name) here"],
      subject: "\(kind.name) \(declaration.id)")
  }

  static func unknownRefined(_ kind: Kind, _ declaration: Common, _ near: [String]) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.unknownRefined,
      "no layer below declares \(kind.article) \(kind.name) \"\(declaration.id)\"", at: declaration.idSpan,
      help: [
        near.isEmpty
          ? "correct the id, or write `id` instead of `refines` and declare it here" : "did you mean \(quoted(near))?"
      ],
      subject: "\(kind.name) \(declaration.id)")
  }

  static func inheritedID(_ kind: Kind, _ declaration: Common, _ inherited: Common) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.inheritedID, "the \(kind.name) \"\(declaration.id)\" is inherited", at: declaration.idSpan,
      labels: [Label(inherited.idSpan, "declared here")],
      help: ["to change it write `refines = \"\(declaration.id)\"` instead of the id; else give it another id"],
      subject: "\(kind.name) \(declaration.id)")
  }

  static func refinedTwice(_ kind: Kind, _ second: Common, _ first: SourceSpan) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.refinedTwice, "the \(kind.name) \"\(second.id)\" is refined twice", at: second.idSpan,
      label: "refined again here", labels: [Label(first, "first refined here")],
      help: ["put both into one declaration"], subject: "\(kind.name) \(second.id)")
  }

  static func sealed(
    _ what: String, _ kind: Kind, _ declaration: Common, at span: SourceSpan, by seal: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.sealed, "\(what) of the \(kind.name) \"\(declaration.id)\" is sealed by the layer below",
      at: span, labels: [Label(seal, "sealed here")],
      help: ["take the change out, or ask those who keep the layer below to open it"],
      subject: "\(kind.name) \(declaration.id)")
  }

  static func weakened(_ weakening: Weakening, _ kind: Kind, _ id: String) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.weakened,
      "the \(kind.name) \"\(id)\" asks for less than the layer below: \(weakening.words)", at: weakening.place,
      label: weakening.after.isEmpty ? "" : "here \(weakening.after)",
      labels: [Label(weakening.original, "below \(weakening.before)")],
      help: ["ask for at least as much, or leave it out"], subject: "\(kind.name) \(id)")
  }

  static func changeWithoutRefinement(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.changeWithoutRefinement,
      "\"\(id)\" changes a list with `add` or `remove`, and refines nothing", at: span,
      help: ["write the list itself, or `refines` instead of `id`"])
  }

  static func idBesideRefines(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.idBesideRefines, "this declaration has both `id` and `refines`", at: span,
      help: ["keep `refines` to change what is inherited, or `id` to declare something new"])
  }

  static func nothingToSeal(_ word: Text) -> Diagnostic {
    Diagnostic(
      LayeringDiagnostics.nothingToSeal, "\"\(word.value)\" is neither a kind nor a field of one", at: word.span,
      help: ["write a kind such as `scale`, or a field such as `competency.statement`"])
  }
}
