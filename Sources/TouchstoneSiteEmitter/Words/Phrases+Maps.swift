import TouchstoneLanguage

extension Phrases {
  /// What maps say of what builds on what.
  struct Maps: Sendable {
    var title: String
    var link: String
    var introduction: String
    /// The title of a map of what stands around one thing.
    var around: String
    /// The name of the box in which a map can be moved.
    var scrolls: String
    var part: String
    var boxes: String
    var lines: String
    var described: String
    var inWords: String
    var wholesOnly: String
    var wholes: String
    var strengths: [PrerequisiteStrength: String]
    // What is not drawn; a number follows.
    var hidden: String
    var tooMany: String
    var elsewhere: String
    var unconnected: String
  }
}

extension Phrases.Maps {
  static let english = Phrases.Maps(
    title: "Map",
    link: "See on a map what builds on what",
    introduction: "What stands higher comes first. Every box leads to its page, every line to what builds on it.",
    around: "Map of what stands around",
    scrolls: "Map; where it is wide, it can be moved sideways",
    part: "Part",
    boxes: "Boxes:",
    lines: "Lines between them:",
    described: "What comes first stands above. The list below says the same in words.",
    inWords: "The same in words",
    wholesOnly: """
      There is too much here for one map. This one shows {competencies} alone; a line between two of them may stand \
      for a tie between things that lie in them.
      """,
    wholes: "Maps of what lies in the {competencies}",
    strengths: [
      .requires: "must come first", .buildsOn: "helps if it comes first", .alongside: "the two grow together",
    ],
    hidden: "Tied to this as well, and not drawn but listed above:",
    tooMany: "Lines that would be too many to follow, and are listed in words alone:",
    elsewhere: "Lines to what lies elsewhere, which are listed in words alone:",
    unconnected: "Not drawn, since no line leads to them:")

  static let spanish = Phrases.Maps(
    title: "Mapa",
    link: "Ver en un mapa qué se apoya en qué",
    introduction:
      "Lo que está más arriba va primero. Cada recuadro lleva a su página y cada línea a lo que se apoya en él.",
    around: "Mapa de lo que rodea a",
    scrolls: "Mapa; si es ancho, se puede mover hacia los lados",
    part: "Parte",
    boxes: "Recuadros:",
    lines: "Líneas entre ellos:",
    described: "Lo que va primero está arriba. La lista de abajo dice lo mismo en palabras.",
    inWords: "Lo mismo en palabras",
    wholesOnly: """
      Aquí hay demasiado para un solo mapa. Este muestra solo: {competencies}; una línea puede representar un lazo \
      entre lo que hay dentro.
      """,
    wholes: "Mapas de lo que hay dentro",
    strengths: [
      .requires: "debe ir primero", .buildsOn: "ayuda si va primero", .alongside: "crecen juntos",
    ],
    hidden: "También unido a esto; no se dibuja, pero está en la lista de arriba:",
    tooMany: "Líneas que serían demasiadas para seguirlas; están solo en palabras:",
    elsewhere: "Líneas hacia lo que está en otra parte; están solo en palabras:",
    unconnected: "No se dibujan, porque ninguna línea llega a ellos:")
}
