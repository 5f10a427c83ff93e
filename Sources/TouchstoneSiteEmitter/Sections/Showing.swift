import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// On which occasions something is shown, and work that has been shown before.
extension PageWriter {
  /// A thing and what it lies in, from the inside out: a target, its skills, its competency.
  func wholes(of id: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var current: EntityID? = id
    while let here = current {
      found.append(here)
      current = edition.site.parent(of: here)
    }
    return found
  }

  /// What of a kind is `for` any of several things, each once.
  func made(_ kind: Kind, for things: [EntityID]) -> [EntityID] {
    var found: [EntityID] = []
    for thing in things {
      for id in referring(to: thing, field: "for", kind: kind) where !found.contains(id) { found.append(id) }
    }
    return found
  }

  /// The rubrics by which work on something is judged: its own, and those of what it lies in.
  func rubrics(judging id: EntityID) -> [EntityID] {
    made(.rubric, for: wholes(of: id))
  }

  /// The examples of work on something: for itself, for what it lies in, or for a rubric of theirs.
  func exemplars(of id: EntityID) -> [EntityID] {
    let rubrics = rubrics(judging: id)
    let criteria = rubrics.flatMap { framework.parts[$0, .criterion] }
    return made(.exemplar, for: wholes(of: id) + rubrics + criteria)
  }

  /// Occasions to show something, each with the ways in which it can be shown.
  mutating func occasions(_ assessments: [EntityID]) {
    guard !assessments.isEmpty else { return }
    markup("<h3>")
    say(phrases.learner.waysToShow)
    markup("</h3>\n<ul class=\"items\">\n")
    for id in assessments {
      guard let assessment = framework.value(Assessment.self, id) else { continue }
      markup("<li>")
      link(id)
      let forms = edition.wordings(assessment.evidenceForms, "evidence_forms", of: id)
      quietFacts([
        assessment.mode.map { mode in { $0.say($0.closedWord(mode.value.rawValue)) } },
        assessment.timing.map { timing in { $0.say($0.closedWord(timing.value.rawValue)) } },
        forms.isEmpty ? nil : { $0.list(ofWords: forms) },
      ])
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// Examples of work, each with what to notice in it.
  mutating func exemplarList(_ exemplars: [EntityID]) {
    markup("<ul class=\"items\">\n")
    for id in exemplars {
      guard let exemplar = framework.value(Exemplar.self, id) else { continue }
      markup("<li>")
      link(id)
      quietFacts([
        exemplar.level.map { level in { $0.link(level.target) } },
        exemplar.point.map { point in { $0.link(point.target) } },
      ])
      let features = edition.wordings(exemplar.features, "features", of: id)
      if !features.isEmpty {
        markup("<p class=\"quiet\">")
        say(phrases.teacher.lookFor)
        markup("</p>\n")
        plainList(features)
      }
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// What is to be known about an item of a list in one quiet line; what is not known is left out.
  mutating func quietFacts(_ facts: [((inout PageWriter) -> Void)?]) {
    let facts = facts.compactMap { $0 }
    guard !facts.isEmpty else { return }
    markup("<p class=\"quiet\">")
    for (index, fact) in facts.enumerated() {
      if index > 0 { markup(" · ") }
      fact(&self)
    }
    markup("</p>\n")
  }
}
