/// A competency model of a school network: content areas, competencies in them, and skills in those.
struct SlateModel: Decodable, Sendable {
  struct Area: Decodable, Sendable {
    var ID: Int
    var Code: String
    var Title: String
    var Status: String
  }

  struct Competency: Decodable, Sendable {
    var ID: Int
    var ContentAreaID: Int
    var Code: String
    var Descriptor: String
    var Statement: String
    var Status: String
  }

  struct Skill: Decodable, Sendable {
    var ID: Int
    var CompetencyID: Int
    var Code: String
    var Descriptor: String
    var Statement: String
    /// How many demonstrations each portfolio level asks for, and how many any other.
    var DemonstrationsRequired: [String: Int]
    var Status: String
  }

  var content_areas: [Area]
  var competencies: [Competency]
  var skills: [Skill]

  static func read() throws -> SlateModel {
    try DataFolder.read(SlateModel.self, from: "slate-cbl/slate-cbl-fixtures.json")
  }

  /// The model as a framework: a file for the levels and the areas, and one for each area's competencies.
  var package: PlainPackage {
    let levels = Set(skills.flatMap(\.DemonstrationsRequired.keys)).compactMap(Int.init).sorted()
    let start = PlainFile(
      name: "areas", declarations: levels.map { PlainDeclaration("level", String($0)) } + content_areas.map(domain))
    let files = content_areas.map { area in
      let inside = competencies.filter { $0.ContentAreaID == area.ID }
      return PlainFile(
        name: "competencies/\(area.Code.lowercased())", declarations: inside.map { declaration($0, in: area) })
    }
    return PlainPackage(id: "slate", title: "Slate competencies", files: [start] + files)
  }

  private func domain(_ area: Area) -> PlainDeclaration {
    var domain = PlainDeclaration("domain", area.Code.lowercased())
    domain.set("title", .text(area.Title))
    domain.set("code", .text(area.Code))
    domain.set("retired", area.Status == "archived" ? .flag(true) : nil)
    return domain
  }

  private func declaration(_ competency: Competency, in area: Area) -> PlainDeclaration {
    var declaration = PlainDeclaration("competency", competency.Code.lowercased())
    declaration.set("title", .text(competency.Descriptor))
    declaration.set("code", .text(competency.Code))
    declaration.set("statement", .text(competency.Statement))
    declaration.set("domains", .text(area.Code.lowercased()))
    declaration.set("retired", competency.Status == "archived" ? .flag(true) : nil)
    declaration.parts = skills.filter { $0.CompetencyID == competency.ID }.map(self.declaration)
    return declaration
  }

  private func declaration(_ skill: Skill) -> PlainDeclaration {
    var declaration = PlainDeclaration("skill", skill.Code.lowercased())
    declaration.set("title", .text(skill.Descriptor))
    declaration.set("code", .text(skill.Code))
    declaration.set("statement", .text(skill.Statement))
    let counts = skill.DemonstrationsRequired.sorted { $0.key < $1.key }
    declaration.set(
      "evidence_min", .table(counts.map { PlainValue.Entry(key: $0.key, value: .number($0.value)) }))
    declaration.set("retired", skill.Status == "archived" ? .flag(true) : nil)
    return declaration
  }
}
