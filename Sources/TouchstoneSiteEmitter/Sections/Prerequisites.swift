import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What comes first and where it leads, in words, both ways.
extension PageWriter {
  /// The section for anything that may have prerequisites.
  ///
  /// - Parameter parts: what lies inside, whose ties to things elsewhere are shown too.
  mutating func prerequisites<D: HasPrerequisites>(_ declaration: D, _ id: EntityID, parts: [EntityID] = []) {
    let back = edition.site.references[id]
    let outward = partTies(parts, within: id)
    let isEmpty =
      declaration.requires.isEmpty && declaration.buildsOn.isEmpty && declaration.alongside.isEmpty
      && outward.isEmpty && !back.contains { ["requires", "builds_on", "alongside"].contains($0.field) }
    if isEmpty { return }
    section("prerequisites", phrases.headings.prerequisites) { page in
      page.markup("<div class=\"ties\">\n")
      page.ties(page.phrases.headings.comesFirst, declaration.requires, [], outward.filter { $0.field == "requires" })
      page.ties(page.phrases.headings.helpsFirst, declaration.buildsOn, [], outward.filter { $0.field == "builds_on" })
      page.ties(
        page.phrases.headings.growsWith, declaration.alongside, back.filter { $0.field == "alongside" },
        outward.filter { $0.field == "alongside" }, of: id)
      page.ties(page.phrases.headings.opensWay, [], back.filter { $0.field == "requires" }, [], of: id)
      page.ties(page.phrases.headings.helpsWith, [], back.filter { $0.field == "builds_on" }, [], of: id)
      page.markup("</div>\n")
      page.neighbourhood(of: id)
    }
  }

  /// A prerequisite that a part of something has elsewhere.
  struct PartTie {
    var field: String
    var part: EntityID
    var reference: Reference
  }

  /// The prerequisites of parts that lie outside of the whole, so that a competency shows what its targets wait for.
  private func partTies(_ parts: [EntityID], within whole: EntityID) -> [PartTie] {
    var ties: [PartTie] = []
    for part in parts {
      guard part.kind == .target, let target = edition.site.target(part) else { continue }
      for strength in PrerequisiteStrength.allCases {
        for reference in target.prerequisites(strength) where isOutside(reference.target, whole) {
          ties.append(PartTie(field: strength.rawValue, part: part, reference: reference))
        }
      }
    }
    return ties
  }

  private func isOutside(_ id: EntityID, _ whole: EntityID) -> Bool {
    var current: EntityID? = id
    while let here = current {
      if here == whole { return false }
      current = edition.site.parent(of: here)
    }
    return true
  }

  private mutating func ties(
    _ heading: String, _ forward: [Reference], _ backward: [ReferenceIndex.Entry], _ outward: [PartTie],
    of id: EntityID? = nil
  ) {
    guard !forward.isEmpty || !backward.isEmpty || !outward.isEmpty else { return }
    markup("<div>\n<h3>")
    say(heading)
    markup("</h3>\n<ul class=\"items\">\n")
    for reference in forward { tie(reference.target, reference) }
    for entry in backward {
      tie(entry.from, id.flatMap { reference(from: entry.from, entry.field, to: $0) })
    }
    for one in outward { tie(one.reference.target, one.reference, neededFor: one.part) }
    markup("</ul>\n</div>\n")
  }

  /// The reference by which one thing names another in a field, for the reason given there.
  func reference(from: EntityID, _ field: String, to: EntityID) -> Reference? {
    func find<D: HasPrerequisites>(_ type: D.Type) -> Reference? {
      guard let strength = PrerequisiteStrength(rawValue: field) else { return nil }
      return framework.value(type, from)?.prerequisites(strength).first { $0.target == to }
    }
    switch from.kind {
    case .competency: return find(Competency.self)
    case .skill: return find(Skill.self)
    case .target: return find(Target.self)
    case .standard: return find(Standard.self)
    default:
      return nil
    }
  }

  private mutating func tie(_ id: EntityID, _ reference: Reference?, neededFor part: EntityID? = nil) {
    markup("<li>")
    entry(id)
    let detail = reference?.detail
    if let level = detail?.level.first {
      markup(" <span class=\"quiet\">")
      say(phrases.labels.withinTarget)
      markup(" ")
      link(level.target)
      markup("</span>")
    }
    if let status = detail?.status?.value {
      tag(status == .candidate ? phrases.labels.proposed : phrases.labels.confirmed)
    }
    if let because = detail?.because {
      markup("<p class=\"quiet\">")
      inline(edition.original(because))
      markup("</p>\n")
    }
    if let part {
      markup("<p class=\"quiet\">")
      say(phrases.labels.inPart)
      markup(" ")
      link(part)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  /// A link with what helps to recognise the thing: a standard's words, a target's level, another kind's name.
  mutating func entry(_ id: EntityID) {
    link(id)
    switch id.kind {
    case .standard:
      if let text = edition.statementBesideName(of: id) {
        markup(" ")
        inline(text)
      }
    case .target:
      guard let level = edition.site.level(ofTarget: id) else { return }
      markup(" <span class=\"quiet\">")
      name(level)
      markup("</span>")
    default:
      markup(" <span class=\"quiet\">")
      html.text(vocabulary.word(id.kind))
      markup("</span>")
    }
  }
}
