import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

extension PageWriter {
  /// A scale: its points, which of them is proficient, and how it reads on other scales.
  mutating func scalePage(_ id: EntityID, _ scale: Scale) -> OutputFile {
    page(outline(id, trail: [.list(.scale)])) { page in
      page.opening(id)
      page.statement(id)
      page.scaleFacts(scale, id)
      page.section("points", page.phrases.headings.scalePoints) { page in
        page.markup("<p class=\"quiet\">")
        page.say(page.phrases.headings.scalePointsIntroduction)
        let points = page.framework.points(of: id)
        page.markup("</p>\n<ol class=\"points")
        page.columns(for: points.count)
        page.markup("\">\n")
        for point in points { page.scalePoint(point, scale) }
        page.markup("</ol>\n")
      }
      for map in scale.mapsTo { page.scaleMap(map) }
      page.linkSection(.rubric, "rubrics", page.referring(to: id, field: "scale", kind: .rubric))
      page.origin(id)
    }
  }

  private mutating func scaleFacts(_ scale: Scale, _ id: EntityID) {
    guard scale.noEvidence != nil || scale.halfSteps?.value == true else { return }
    markup("<dl class=\"facts\">\n")
    if let label = edition.wording(scale.noEvidence, "no_evidence", of: id) {
      fact(phrases.facts.noEvidence) { $0.inline(label) }
    }
    if scale.halfSteps?.value == true { fact(phrases.facts.halfSteps) { $0.say($0.phrases.facts.halfStepsYes) } }
    markup("</dl>\n")
  }

  private mutating func scalePoint(_ id: EntityID, _ scale: Scale) {
    guard let point = framework.value(ScalePoint.self, id) else { return }
    let isProficient = scale.proficient?.target == id
    markup(isProficient ? "<li class=\"proficient\" id=\"" : "<li id=\"")
    html.text(Addresses.anchor(ofPart: id, framework))
    markup("\">\n<h3>")
    name(id)
    markup("</h3>\n")
    if isProficient { proficientMark() }
    prose(edition.wording(point.statement, "statement", of: id))
    prose(edition.wording(point.description, "description", of: id))
    if isProficient {
      markup("<p class=\"quiet\">")
      say(phrases.labels.proficientExplained)
      markup("</p>\n")
    }
    if let value = point.value?.value {
      markup("<p class=\"quiet\">")
      say(phrases.facts.value)
      markup(" ")
      html.number(value)
      markup("</p>\n")
    }
    if let depth = point.depth?.target {
      markup("<p class=\"quiet\">")
      sayKind(.depth)
      markup(": ")
      link(depth)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  private mutating func scaleMap(_ map: ScaleMap) {
    markup("<section>\n<h2>")
    say(phrases.headings.mapsTo)
    markup(" ")
    link(map.scale.target)
    markup("</h2>\n<dl class=\"facts\">\n")
    for pair in map.pairs {
      markup("<div><dt>")
      name(pair.from.target)
      markup("</dt><dd>")
      say(phrases.labels.reads)
      markup(" ")
      link(pair.to.target)
      markup("</dd></div>\n")
    }
    markup("</dl>\n</section>\n")
  }
}
