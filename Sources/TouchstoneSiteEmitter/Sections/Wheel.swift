import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// A picture of a profile: a ring with an arc for each strand, and around it a numbered circle for each outcome. The
/// same numbers stand beside the outcomes in words.
struct Wheel {
  /// An outcome in one of its strands; `nil` for the outcomes of none.
  struct Petal {
    var strand: EntityID?
    var outcome: EntityID
    var number: Int
  }

  private(set) var petals: [Petal] = []

  /// - Parameter columns: the strands with their outcomes, as they stand in words.
  init(_ columns: [(strand: EntityID?, outcomes: [EntityID])]) {
    var numbers: [EntityID: Int] = [:]
    for (strand, outcomes) in columns {
      for outcome in outcomes {
        let number = numbers[outcome] ?? numbers.count + 1
        numbers[outcome] = number
        petals.append(Petal(strand: strand, outcome: outcome, number: number))
      }
    }
  }

  /// Fewer make no ring; more would be too small to touch on a phone.
  var isDrawn: Bool { (3...24).contains(petals.count) }

  /// The number of an outcome.
  func number(of outcome: EntityID) -> Int? {
    isDrawn ? petals.first { $0.outcome == outcome }?.number : nil
  }

  /// The strands around the ring, each with its places.
  var arcs: [(strand: EntityID?, places: Range<Int>)] {
    var arcs: [(strand: EntityID?, places: Range<Int>)] = []
    for (place, petal) in petals.enumerated() {
      if let last = arcs.last, last.strand == petal.strand {
        arcs[arcs.count - 1].places = last.places.lowerBound..<(place + 1)
      } else {
        arcs.append((petal.strand, place..<(place + 1)))
      }
    }
    return arcs
  }

  /// How long an arc of some degrees is on the ring, whose radius is 92 and which is 579 long.
  static func length(ofArc degrees: Double) -> Double {
    (degrees * 92 * .pi / 18).rounded() / 10
  }

  /// Degrees from the top, to a tenth.
  func angle(_ place: Double) -> Double {
    (place * 3600 / Double(petals.count)).rounded() / 10
  }
}

extension PageWriter {
  /// - Parameter id: the profile, whose name stands in the middle.
  mutating func wheel(_ wheel: Wheel, of id: EntityID) {
    markup("<figure class=\"wheel\" aria-label=\"")
    say(phrases.learner.wheel)
    markup("\">\n<svg viewBox=\"-155 -155 310 310\">\n")
    for (strand, places) in wheel.arcs {
      let start = wheel.angle(Double(places.lowerBound))
      markup("<circle class=\"arc ")
      markup(strandStyle(strand))
      markup("\" r=\"92\" stroke-dasharray=\"")
      html.number(Wheel.length(ofArc: max(1, wheel.angle(Double(places.upperBound)) - start - 3)))
      markup(" 579\" transform=\"rotate(")
      html.number(((start + 1.5 - 90) * 10).rounded() / 10)
      markup(")\"></circle>\n")
    }
    for (place, petal) in wheel.petals.enumerated() { self.petal(petal, at: wheel.angle(Double(place) + 0.5)) }
    markup("</svg>\n<p class=\"hub\" aria-hidden=\"true\"")
    languageAttributes(edition.name(of: id).language)
    markup(">")
    html.fragment(edition.name(of: id).plain)
    markup("</p>\n</figure>\n")
  }

  private mutating func petal(_ petal: Wheel.Petal, at angle: Double) {
    let name = edition.name(of: petal.outcome)
    guard let address = edition.site.addresses[petal.outcome] else { return }
    markup("<a class=\"")
    markup(strandStyle(petal.strand))
    markup("\" href=\"")
    self.address(address)
    markup("\" aria-label=\"")
    html.number(petal.number)
    markup(" ")
    html.fragment(name.plain)
    markup("\"")
    languageAttributes(name.language)
    markup("><g transform=\"rotate(")
    html.number(angle)
    markup(") translate(0 -128) rotate(")
    html.number(-angle)
    markup(")\"><circle r=\"18\"></circle><text dy=\".36em\">")
    html.number(petal.number)
    markup("</text></g></a>\n")
  }
}
