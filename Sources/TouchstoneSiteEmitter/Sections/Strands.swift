import TouchstoneLanguage
import TouchstoneModel

/// The strands of the profile have colours; their names always stand beside them.
extension PageWriter {
  /// The class that gives something the colour of a strand.
  func strandStyle(_ strand: EntityID?) -> StaticString {
    guard let strand, edition.site.isOwn(strand) else { return "strand" }
    switch Int(strand.index) % Palette.strandCount {
    case 0: return "strand strand-1"
    case 1: return "strand strand-2"
    case 2: return "strand strand-3"
    case 3: return "strand strand-4"
    case 4: return "strand strand-5"
    default: return "strand strand-6"
    }
  }

  /// The strands that a competency serves: those that it names, else those of its outcomes.
  func strands(of competency: Competency) -> [EntityID] {
    if !competency.strands.isEmpty { return competency.strands.map(\.target) }
    var found: [EntityID] = []
    for reference in competency.outcomes {
      for strand in framework.value(Outcome.self, reference.target)?.strands ?? []
      where !found.contains(strand.target) {
        found.append(strand.target)
      }
    }
    return found
  }

  /// Names of strands, each with its colour before it.
  mutating func strandChips(_ strands: [EntityID]) {
    for strand in strands {
      markup(" <span class=\"")
      markup(strandStyle(strand))
      markup("\">")
      link(strand)
      markup("</span>")
    }
  }
}
