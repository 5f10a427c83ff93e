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

  /// - Parameters:
  ///   - above: the title of the framework that asks for less.
  ///   - below: the title of the one that asked for more.
  static func weakened(
    _ weakening: Weakening, _ kind: Kind, _ id: String, above: String, below: String
  ) -> Diagnostic {
    let claim =
      switch weakening.sort {
      case .less: "asks for less than \"\(below)\""
      case .meaning: "calls something else proficient than \"\(below)\""
      case .promise: "promises learners less than \"\(below)\""
      }
    return Diagnostic(
      LayeringDiagnostics.weakened, "the \(kind.name) \"\(id)\" \(claim): \(weakening.words)", at: weakening.place,
      label: "\(above): \(weakening.after)", labels: [Label(weakening.original, "\(below): \(weakening.before)")],
      help: [weakening.help ?? "write what \"\(below)\" says, or more; or leave this line out, and it holds as it was"],
      subject: "\(kind.name) \(id)")
  }

  static func nothingToRemove(
    _ removal: ListItem, from items: [ListItem], _ field: String, _ kind: Kind, _ declaration: Common
  ) -> Diagnostic {
    let names = items.map(\.written)
    let near = suggestions(for: removal.written, among: names)
    let known = names.isEmpty ? "the inherited list is empty" : "the inherited list holds \(quoted(names))"
    let other = items.first { $0.written == removal.written }
    var help =
      near.isEmpty ? "write an item of the inherited list, or leave this one out" : "did you mean \(quoted(near))?"
    if other != nil { help = "write \"\(removal.written)\" alone, or the kind that it has in the inherited list" }
    let fixes =
      near.count == 1 && other == nil
      ? [Fix("write \"\(near[0])\"", .uncertain, [TextEdit(removal.span, "\"\(near[0])\"")])] : []
    let kindOf = removal.kind.map { "\($0.name) " } ?? ""
    return Diagnostic(
      LayeringDiagnostics.nothingToRemove,
      "`\(field)` of the \(kind.name) \"\(declaration.id)\" holds no \(kindOf)\"\(removal.written)\" to remove",
      at: removal.span, notes: names.count > 15 ? [] : [known], help: [help], fixes: fixes,
      subject: "\(kind.name) \(declaration.id)")
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
