/// As much of `bundle.json` as the tests compare with the data that went in.
struct Bundle: Decodable, Sendable {
  struct Name: Decodable, Sendable, Hashable {
    var kind: String
    var id: String
  }

  struct Minimum: Decodable, Sendable, Equatable {
    var all: Int?
    var by_level: [String: Int]?
  }

  struct Thing: Decodable, Sendable {
    var id: String
    var uuid: String
    var title: String?
    var code: String?
    var statement: String?
    var retired: Bool?
    var parent: Name?
    var domains: [Name]?
    var grades: [String]?
    var parents: [Name]?
    var requires: [Name]?
    var alongside: [Name]?
    var parts: [Name]?
    var evidence_min: Minimum?

    var isRetired: Bool { retired == true }
  }

  var levels: [Thing]
  var domains: [Thing]
  var standards: [Thing]
  var competencies: [Thing]
  var skills: [Thing]
  var targets: [Thing]
  var outcomes: [Thing]
  var rubrics: [Thing]
}
