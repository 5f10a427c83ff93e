import TouchstoneLanguage
import TouchstoneModel

/// The standards that something covers, and how much of each.
extension PageWriter {
  /// - Parameter parts: what lies inside, whose standards are shown too, with the part that covers them.
  mutating func standards(_ own: [Reference], parts: [EntityID] = []) {
    var shown = Set(own.map(\.target))
    var ofParts: [(reference: Reference, part: EntityID)] = []
    for part in parts {
      for reference in standards(ofPart: part) where shown.insert(reference.target).inserted {
        ofParts.append((reference, part))
      }
    }
    guard !own.isEmpty || !ofParts.isEmpty else { return }
    section("standards", phrases.headings.standards) { page in
      page.markup("<ul class=\"items\">\n")
      for reference in own { page.standard(reference, through: nil) }
      for (reference, part) in ofParts { page.standard(reference, through: part) }
      page.markup("</ul>\n")
    }
  }

  private func standards(ofPart part: EntityID) -> [Reference] {
    if let target = edition.site.target(part) { return target.standards }
    return edition.site.skill(part)?.standards ?? []
  }

  private mutating func standard(_ reference: Reference, through part: EntityID?) {
    markup("<li>")
    entry(reference.target)
    strength(reference.detail?.strength?.value)
    if let because = reference.detail?.because {
      markup("<p class=\"quiet\">")
      inline(edition.original(because))
      markup("</p>\n")
    }
    if let part {
      markup("<p class=\"quiet\">")
      say(phrases.labels.through)
      markup(" ")
      link(part)
      markup("</p>\n")
    }
    markup("</li>\n")
  }

  /// How much is covered, in words.
  mutating func strength(_ strength: AlignmentStrength?) {
    if let strength, let words = phrases.strengths[strength] { tag(words) }
  }
}
