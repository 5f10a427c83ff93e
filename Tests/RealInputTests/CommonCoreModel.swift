/// The Common Core standards of mathematics, and which of them rest on which.
struct CommonCoreModel: Sendable {
  struct Standard: Decodable, Sendable {
    var grade_level_code: String
    var category_code: String?
    var domain_code: String
    var cluster_code: String
    var standard_counter: String
    var substandard_counter: String?
    var description: String

    /// The printed code: `HSA.REI.B.4.a`.
    var code: String {
      ([grade_level_code + (category_code ?? ""), domain_code, cluster_code, standard_counter]
        + [substandard_counter].compactMap { $0 }).joined(separator: ".")
    }

    var id: String { code.lowercased() }
  }

  /// The target rests on the source, or the two grow together.
  struct Edge: Decodable, Sendable {
    var source: String
    var target: String
    var relationship: String
  }

  private struct Standards: Decodable {
    var standards: [Standard]
  }

  private struct Edges: Decodable {
    var dependencies: [Edge]
  }

  var standards: [Standard]
  var requires: [Edge]
  var alongside: [Edge]

  static func read() throws -> CommonCoreModel {
    func standards(_ name: String) throws -> [Standard] {
      try DataFolder.read(Standards.self, from: "ccssm-dependencies/\(name).json").standards
    }
    let edges = try DataFolder.read(Edges.self, from: "ccssm-dependencies/ccssm-dependencies.json").dependencies
    return CommonCoreModel(
      standards: try standards("ccssm-k8") + standards("ccssm-hs"),
      requires: edges.filter { $0.relationship == "dependency" },
      alongside: edges.filter { $0.relationship == "conceptual connection" })
  }

  /// The standards as a framework: a file for each grade.
  var package: PlainPackage {
    let sources = Dictionary(grouping: requires, by: \.target)
    let neighbours = Dictionary(grouping: alongside, by: \.target)
    let codes = Set(standards.map(\.code))
    let grades = Dictionary(grouping: standards, by: \.grade_level_code)
    let files = grades.keys.sorted().map { grade in
      let declarations = (grades[grade] ?? []).map { standard in
        var declaration = PlainDeclaration("standard", standard.id)
        declaration.set("code", .text(standard.code))
        declaration.set("statement", .text(standard.description))
        declaration.set("grades", .texts([standard.grade_level_code]))
        declaration.set("parents", parent(of: standard, among: codes).map { .texts([$0.lowercased()]) })
        declaration.set("requires", references(sources[standard.code]))
        declaration.set("alongside", references(neighbours[standard.code]))
        return declaration
      }
      return PlainFile(name: "grade-\(grade.lowercased())", declarations: declarations)
    }
    return PlainPackage(id: "ccss-math", title: "Common Core mathematics", files: files)
  }

  /// The code of the standard that a lettered one is part of.
  func parent(of standard: Standard, among codes: Set<String>) -> String? {
    guard standard.substandard_counter != nil else { return nil }
    let parent = standard.code.split(separator: ".").dropLast().joined(separator: ".")
    return codes.contains(parent) ? parent : nil
  }

  private func references(_ edges: [Edge]?) -> PlainValue? {
    edges.map { .texts($0.map { $0.source.lowercased() }) }
  }
}
