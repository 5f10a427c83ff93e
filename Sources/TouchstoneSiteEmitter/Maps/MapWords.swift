import TouchstoneDrawing
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// What stands beside a map: its legend, what it leaves out, and all that it shows as a list.
extension PageWriter {
  /// How the strengths on a map are drawn.
  mutating func legend(_ contents: MapContents) {
    markup("<ul class=\"map-legend\">\n")
    for strength in PrerequisiteStrength.allCases where contents.ties.contains(where: { $0.strength == strength }) {
      markup("<li><svg class=\"map-lines\" width=\"54\" height=\"12\" viewBox=\"0 0 54 12\" fill=\"none\"")
      markup(" stroke=\"currentColor\" stroke-width=\"1.6\" aria-hidden=\"true\" focusable=\"false\">")
      switch strength {
      case .requires:
        markup("<path d=\"M2 6H46\"></path><path d=\"M52 6l-8-4v8z\" fill=\"currentColor\"></path>")
      case .buildsOn:
        markup(
          "<path d=\"M2 6H44\" stroke-dasharray=\"6 4\"></path><path class=\"map-open\" d=\"M52 6l-8-4v8z\"></path>")
      case .alongside:
        markup("<path d=\"M2 4.25H52M2 7.75H52\"></path>")
      }
      markup("</svg> ")
      say(phrases.maps.strengths[strength] ?? "")
      markup("</li>\n")
    }
    markup("</ul>\n")
  }

  /// A sentence with a number: what is not drawn.
  mutating func undrawn(_ words: String, _ count: Int) {
    guard count > 0 else { return }
    markup("<p class=\"quiet\">")
    say(words)
    markup(" ")
    html.number(count)
    markup(".</p>\n")
  }

  /// Every box of a map with what its lines say, for those who cannot see it or do not want to.
  mutating func inWords(_ contents: MapContents, _ drawing: DrawnDiagram) {
    var before: [Int: [Ties.Tie]] = [:]
    for tie in contents.ties + contents.outside {
      before[tie.after, default: []].append(tie)
      if tie.strength == .alongside {
        before[tie.before, default: []].append(Ties.Tie(before: tie.after, after: tie.before, strength: .alongside))
      }
    }
    markup("<details class=\"map-words\">\n<summary>")
    say(phrases.maps.inWords)
    markup("</summary>\n<ul>\n")
    for box in drawing.readingOrder {
      let node = contents.nodes[box]
      markup("<li>")
      entry(framework.prerequisites.entity(node))
      let ties = before[node] ?? []
      if !ties.isEmpty {
        markup("\n<ul>\n")
        for strength in PrerequisiteStrength.allCases { words(ties.filter { $0.strength == strength }, strength) }
        markup("</ul>\n")
      }
      markup("</li>\n")
    }
    markup("</ul>\n</details>\n")
  }

  private mutating func words(_ ties: [Ties.Tie], _ strength: PrerequisiteStrength) {
    guard !ties.isEmpty else { return }
    markup("<li>")
    switch strength {
    case .requires: say(phrases.headings.comesFirst)
    case .buildsOn: say(phrases.headings.helpsFirst)
    case .alongside: say(phrases.headings.growsWith)
    }
    markup(": ")
    let graph = edition.site.framework.prerequisites
    links(ties.map { graph.entity($0.before) })
    markup("</li>\n")
  }
}
