import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneSyntax

/// The words of what is reported about levels, points, depths and translations.
extension Diagnostic {
  static func unknownLevel(
    _ reference: Reference, near: [String], isPoint: Bool, levels: [String], _ context: NamingContext
  ) -> Diagnostic {
    let known = levels.isEmpty || levels.count > 15 ? [] : ["the levels are \(quoted(levels))"]
    let notes =
      isPoint
      ? ["\"\(reference.written)\" is a point of a scale: it says how good work is, not how far a learner has come"]
      : known
    let help =
      isPoint
      ? ["for points of a scale write `points`"]
      : near.isEmpty ? ["declare the level, or use one that is declared"] : ["did you mean \(quoted(near))?"]
    return Diagnostic(
      ResolvingDiagnostics.unknownLevel, "there is no level \"\(reference.written)\"", at: reference.span,
      label: "named here by \(context.subject)", notes: notes, help: help, subject: context.subject)
  }

  static func unknownPoint(
    _ reference: Reference, near: [String], points: [String], isLevel: Bool, _ context: NamingContext
  ) -> Diagnostic {
    var notes = points.isEmpty ? [] : ["its points are \(quoted(points))"]
    if isLevel {
      notes.append("\"\(reference.written)\" is a level: it says how far a learner has come, not how good work is")
    }
    let help = isLevel ? ["for levels write `levels`"] : near.isEmpty ? [] : ["did you mean \(quoted(near))?"]
    return Diagnostic(
      ResolvingDiagnostics.unknownPoint,
      "the scale \"\(context.scale ?? "")\" has no point \"\(reference.written)\"", at: reference.span, notes: notes,
      help: help.isEmpty ? ["use one of its points, or say with `scale` that another scale is meant"] : help,
      subject: context.subject)
  }

  static func unknownDepth(
    _ reference: Reference, near: [String], depths: [String], taxonomy: String, _ context: NamingContext
  ) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.unknownDepth, "the taxonomy \"\(taxonomy)\" has no depth \"\(reference.written)\"",
      at: reference.span, notes: depths.isEmpty ? [] : ["its depths are \(quoted(depths))"],
      help: [
        near.isEmpty
          ? "use one of them, or name the taxonomy too, as in \"bloom.apply\"" : "did you mean \(quoted(near))?"
      ],
      subject: context.subject)
  }

  static func undeterminedScale(
    _ point: Reference, _ scales: [String], _ context: NamingContext, _ format: SourceFormat
  ) -> Diagnostic {
    let scale = scales.first ?? "academic"
    let line = format.pair("scale", "\"\(scale)\"")
    let help: String
    switch context.isBesideRequirement ? nil : context.owner.kind {
    case .competency, .rubric, .advancement: help = "add a line such as: \(line)"
    case .skill, .target: help = "add a line such as this to the competency in which it lies: \(line)"
    case .criterion: help = "add a line such as this to its rubric: \(line)"
    default:
      help = "write the scale before the point: \"\(scale).\(point.written)\""
    }
    let message =
      context.isBesideRequirement
      ? "nothing says on which scale \"\(point.written)\" is a point"
      : "nothing says on which scale \(context.subject) has points"
    return Diagnostic(
      ResolvingDiagnostics.undeterminedScale, message, at: point.span,
      notes: scales.count > 1 ? ["the scales that may be meant are \(quoted(scales))"] : [], help: [help],
      subject: context.subject)
  }

  static func unknownScale(_ reference: Reference, _ near: [String], _ context: NamingContext) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.unknownReference, "there is no scale \"\(reference.written)\"", at: reference.span,
      help: [near.isEmpty ? "declare the scale, or correct the name" : "did you mean \(quoted(near))?"],
      subject: context.subject)
  }

  static func incompleteScaleMap(_ map: ScaleMap, _ scale: Scale, _ missing: [String]) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.incompleteScaleMap,
      "the map from the scale \"\(scale.id)\" to \"\(map.scale.written)\" leaves out \(quoted(missing))",
      at: map.scale.span, help: ["say for each point how it reads on \"\(map.scale.written)\""], subject: scale.subject)
  }

  static func fallingScaleMap(_ pair: ScaleMapPair, _ scale: Scale) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.fallingScaleMap,
      "\"\(pair.from.written)\" reads as \"\(pair.to.written)\", which is lower than what a lesser point reads as",
      at: pair.from.span, help: ["let every point read as at least what the point before it reads as"],
      subject: scale.subject)
  }

  static func backwardSpan(_ span: LevelSpan, _ subject: String) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.backwardSpan,
      "the span of \(subject) runs from \"\(span.from.written)\" to \"\(span.to?.written ?? "")\", which is not upward in one list of levels",
      at: span.from.span, help: ["write the lower level as `from` and the higher one as `to`"], subject: subject)
  }

  static func withoutParts(_ kind: Kind, _ common: Common, _ part: Kind) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.withoutParts, "the \(kind.name) \"\(common.id)\" has no \(part.plural)", at: common.idSpan,
      help: ["add them in order, beginning with the lowest"], subject: "\(kind.name) \(common.id)")
  }

  static func translationOfNothing(_ kind: Kind, _ common: Common, _ near: [String]) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.translationOfNothing, "the framework has no \(kind.name) \"\(common.id)\" to translate",
      at: common.idSpan,
      help: [near.isEmpty ? "use the id of the original; ids are not translated" : "did you mean \(quoted(near))?"])
  }

  static func translationOfNothing(_ kind: Kind, _ reference: Reference, _ owner: Kind, _ common: Common) -> Diagnostic
  {
    Diagnostic(
      ResolvingDiagnostics.translationOfNothing,
      "the \(owner.name) \"\(common.id)\" says nothing about \"\(reference.written)\" that could be translated",
      at: reference.span, help: ["write the text in the original first, or correct the name"])
  }

  static func translationChanges<D: Declaration>(_ field: String, _ translated: D, _ original: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.translationChanges, "the translation of \(translated.subject) changes `\(field)`",
      at: translated.idSpan, labels: [Label(original.idSpan, "the original")],
      help: ["delete `\(field)` from the translation; it is taken from the original"], subject: translated.subject)
  }

  static func untranslatableKind(_ kind: Kind, _ common: Common) -> Diagnostic {
    Diagnostic(
      ResolvingDiagnostics.untranslatableKind, "\(kind.article) \(kind.name) cannot be translated", at: common.idSpan,
      help: ["delete it from the translation"])
  }
}
