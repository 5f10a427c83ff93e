import Foundation
import Touchstone

/// Colours; their cases only look like names of the framework.
enum Palette: String, CaseIterable {
  case math
  case science
  case proficient
  case level1
  case quiet

  struct Colour: Equatable {
    var red: Double
    var green: Double
    var blue: Double

    static let math = Colour(red: 0.1, green: 0.3, blue: 0.8)
    static let level1 = Colour(red: 0.9, green: 0.9, blue: 0.9)
    static let arts = Colour(red: 0.8, green: 0.2, blue: 0.4)
  }

  var colour: Colour {
    switch self {
    case .math: .math
    case .science: Colour(red: 0.2, green: 0.6, blue: 0.3)
    case .proficient: .arts
    case .level1: .level1
    case .quiet: Colour.level1
    }
  }

  static func of(_ domain: Riverbend.Domain) -> Palette {
    switch domain {
    case .math: .math
    case .science: .science
    case .literacy, .civics, .arts, .habits: .quiet
    }
  }

  static func isLoud(_ palette: Palette) -> Bool {
    palette == .math || palette == .science || [Palette.proficient, .level1].contains(palette)
  }
}
