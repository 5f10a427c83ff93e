/// What the pages for leaders and for the community say themselves, in one language.
struct CommunityPhrases: Sendable {
  /// The page that leads to the others.
  var title: String
  var introduction: String
  var promise: String
  var fit: String
  var trust: String
  var made: Made
  var diploma: Diploma
  var catalogue: Catalogue
  var letter: Letter
  var register: Register
  var claims: Described
  var principlesSummary: String
  var changes: ChangesPhrases
  var tables: Tables
  /// The texts of reports in this language, by what they are in English; those that are missing are shown in English
  /// and marked as such.
  var reports: [String: String]

  /// A page by its title, with a sentence about it.
  struct Described: Sendable {
    var title: String
    var summary: String
  }

  /// How the profile was made.
  struct Made: Sendable {
    var title: String
    var summary: String
    var nobody: String
    var groups: String
    var leftOut: String
    var shaped: String
    var brought: String
    var noGroups: String
  }

  /// What the diploma certifies.
  struct Diploma: Sendable {
    var title: String
    var summary: String
    var certifies: String
    var throughCompetencies: String
    var nothingLeadsThere: String
    var authority: String
    var credit: String
    var ways: String
    var credentials: String
    var issuedBy: String
    var noDiploma: String
  }

  /// The catalogue of resources.
  struct Catalogue: Sendable {
    var title: String
    var summary: String
    var introduction: String
    var question: String
    var unanswered: String
    var elsewhere: String
    var answered: String
    /// By the field that answers.
    var questions: [String: String]
  }

  /// The letter that explains a transcript.
  struct Letter: Sendable {
    var title: String
    var summary: String
    var addressee: String
    var opening: String
    var edition: String
    var judged: String
    var judgedFrom: String
    var levels: String
    var levelsExplained: String
    var moves: String
    var reported: String
    var apart: String
    var withLetters: String
    var withoutLetters: String
    var revised: String
    var combined: String
    var closing: String
    var found: String
    var printing: String
  }

  /// The register of moderations, calibrations and examples.
  struct Register: Sendable {
    var found: String
    var agreement: String
    var exemplars: String
    var exemplarsIntroduction: String
    var noExemplars: String
    var shows: String
  }

  /// Words around the tables of reports.
  struct Tables: Sendable {
    var eachOne: String
    var askNext: String
    var askNextIntroduction: String
    var more: String
    var pages: String
    var page: String
  }
}
