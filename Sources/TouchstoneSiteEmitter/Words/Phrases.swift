import TouchstoneLanguage
import TouchstoneReports

/// Everything that the site itself says, in one language.
///
/// `{competency}`, `{competencies}` and so on stand for what the district calls these things, `{Competency}` for the
/// same with a capital; `{learner}`, `{educator}`, `{family}` and `{graduate}` for people. They are replaced once, when
/// an edition is made.
struct Phrases: Sendable {
  // The frame of every page.
  var skip: String
  var start: String
  var mainNavigation: String
  var breadcrumbs: String
  var languages: String
  var alphabet: String
  var glossary: String
  var version: String
  var sharedUnder: String
  var edit: String
  var identifier: String
  var isDraftFramework: String
  var isPendingFramework: String
  var isRetiredFramework: String

  // Marks.
  var draft: String
  var draftExplained: String
  var retired: String
  var retiredExplained: String
  var retiredSince: String
  var replacedBy: String
  var moved: String
  var notYetWritten: String

  // The start page.
  var purpose: String
  var revisit: String
  var otherOutcomes: String
  var byDomain: String
  var byLevel: String
  var organised: String
  var organisedIntroduction: String
  /// What each kind is, in a sentence.
  var meanings: [Kind: String]

  // What things are.
  var facts: Facts
  var spheres: [Sphere: String]
  var strandKinds: [StrandKind: String]
  var audiences: [Audience: String]
  var expectations: [Expectation: String]
  var priorities: [Priority: String]
  var strengths: [AlignmentStrength: String]
  var findings: [AlignmentFinding: String]
  var alignments: [AlignmentType: (forward: String, backward: String)]

  /// What fields are called that pages show without words of their own; those that are missing are called as they are
  /// written.
  var fields: [String: String]
  /// The closed values of such fields.
  var closedWords: [String: String]
  var yes: String
  var no: String
  var claimed: String
  var choose: String
  var of: String

  // Ways to find something, and data for programs.
  var finding: Finding
  var data: DataPage

  // Sections.
  var headings: Headings

  // Sentences and labels.
  var labels: Labels
  var counts: Counts

  // The page of the sixteen principles.
  var principles: Principles

  // What builds on what.
  var maps: Maps

  // The pages for leaders and for the community.
  var community: CommunityPhrases

  // Pages for learners and families, and for those who teach.
  var learner: Learner
  var teacher: Teacher

  // That a text stands in another language: `{1}`.
  var untranslated: String
  /// What stands between the items of a list in a sentence.
  var listSeparator: String

  // How dates are written: `{day}`, `{month}`, `{year}`.
  var date: String
  var months: [String]

  /// Names of the depths of built-in taxonomies, by id; where one is missing its English name stands.
  var builtInDepths: [String: String]

  /// Names of the short facts under a heading.
  struct Facts: Sendable {
    var matters: String
    var begins: String
    var grade: String
    var grades: String
    var ages: String
    var band: String
    var span: String
    var policy: String
    var evidence: String
    var expectation: String
    var priority: String
    var kind: String
    var noEvidence: String
    var halfSteps: String
    var halfStepsYes: String
    var foundational: String
    var foundationalYes: String
    var terminal: String
    var terminalYes: String
    var source: String
    var owner: String
    var tags: String
    var edition: String
    var value: String
    var weight: String
    var aliases: String
    var level: String
  }

  /// Headings of sections.
  struct Headings: Sendable {
    var why: String
    var outcomes: String
    var leadingHere: String
    var continuum: String
    var continuumIntroduction: String
    var points: String
    var pointsOf: String
    var scalePoints: String
    var scalePointsIntroduction: String
    var skills: String
    var targets: String
    var otherTargets: String
    var withoutLevel: String
    var prerequisites: String
    var comesFirst: String
    var helpsFirst: String
    var growsWith: String
    var opensWay: String
    var helpsWith: String
    var standards: String
    var coveredBy: String
    var partOf: String
    var rubrics: String
    var transfer: String
    var forFamilies: String
    var develops: String
    var developedBy: String
    var connections: String
    var origin: String
    var know: String
    var proficiency: String
    var show: String
    var entitlements: String
    var atThisLevel: String
    var oneLevelBefore: String
    var thisLevel: String
    var oneLevelOn: String
    var others: String
    var alsoHere: String
    var mapsTo: String
    var depths: String
    var usedBy: String
    var neighbours: String
  }

  /// Words inside sections.
  struct Labels: Sendable {
    var proficient: String
    var proficientExplained: String
    var readyWhen: String
    var proposed: String
    var confirmed: String
    var through: String
    var inPart: String
    var previous: String
    var next: String
    var upTo: String
    var withinTarget: String
    var fromCompetency: String
    var criterion: String
    var evidenceShown: String
    var reads: String
    var external: String
    var nothingFirst: String
  }

  /// What the page of the sixteen principles says itself.
  struct Principles: Sendable {
    var title: String
    var introduction: String
    var redFlag: String
    /// How far a text decides an indicator.
    var marks: [Indicator.Mark: String]
  }

  /// Words that follow a number, for one and for several.
  struct Counts: Sendable {
    var evidence: Counted
  }

  /// What follows a number.
  struct Counted: Sendable {
    var one: String
    var many: String
  }
}
