/// The colours of the site, in light and in dark.
///
/// Every pair that is read together has a contrast of at least 4.5 to 1; a test computes it.
enum Palette {
  /// A colour by its use.
  struct Shade: Sendable {
    var name: String
    var light: String
    var dark: String
  }

  static let background = Shade(name: "paper", light: "#fbfaf7", dark: "#16191d")
  static let surface = Shade(name: "card", light: "#ffffff", dark: "#1e2227")
  static let wash = Shade(name: "wash", light: "#eef4f3", dark: "#1c2d30")
  static let ink = Shade(name: "ink", light: "#23272e", dark: "#e9e6df")
  static let quiet = Shade(name: "quiet", light: "#5a616c", dark: "#a9b0b9")
  static let line = Shade(name: "line", light: "#e4dfd5", dark: "#343a42")
  static let accent = Shade(name: "accent", light: "#14575f", dark: "#86cbd1")

  static let strands = [
    Shade(name: "strand-1", light: "#1f578a", dark: "#93c0ea"),
    Shade(name: "strand-2", light: "#88480f", dark: "#e3b27a"),
    Shade(name: "strand-3", light: "#3a682d", dark: "#a2cf92"),
    Shade(name: "strand-4", light: "#76397a", dark: "#d6a6da"),
    Shade(name: "strand-5", light: "#8e2e3f", dark: "#ee9faa"),
    Shade(name: "strand-6", light: "#5c5420", dark: "#d0c67f"),
  ]

  /// After so many strands the colours begin again.
  static let strandCount = 6

  static let all = [background, surface, wash, ink, quiet, line, accent] + strands

  /// What text is written in.
  static let textShades = [ink, quiet, accent] + strands

  /// What text is written on.
  static let backgrounds = [background, surface, wash]
}
