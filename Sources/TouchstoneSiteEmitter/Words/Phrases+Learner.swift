import TouchstoneLanguage

extension Phrases {
  /// What pages say to learners and families: the six questions, and how levels, moving on, reports and help work.
  ///
  /// `{1}` stands for what a page puts there: a name, a number, a list.
  struct Learner: Sendable {
    var questions: Questions
    /// In place of an answer that the framework does not give.
    var notSaid: String
    var partOf: String
    var alsoAtLevel: String
    var waysToShow: String
    var seeWork: String
    /// What to do when stuck.
    var goBack: String
    var lookBefore: String
    var askFor: String
    var learnWith: String
    var moreOnNotYet: String
    var newWords: String
    var endOfNewWords: String
    var newWordsMarked: String
    var wheel: String
    var forLearners: String
    var forLearnersExplained: String
    var ourWords: String
    var ourWordFor: String
    var ways: Ways
    var movingOn: MovingOn
    var reporting: Reporting
    var helping: Helping
  }

  /// The six questions that a learner can answer about any target.
  struct Questions: Sendable {
    var what: String
    var level: String
    var why: String
    var proficiency: String
    var show: String
    var stuck: String
  }

  /// The page about how levels, moving on, reports and help work.
  struct Ways: Sendable {
    var title: String
    var introduction: String
    var levelHeading: String
    var levelAndGrade: String
    var levelByDomain: String
    var levelAndScale: String
    var noGrades: String
    var levelsTable: String
    var usualGrades: String
    var usualAges: String
    var movingOn: String
    var reporting: String
    var helping: String
    var notYet: String
    var notYetExplained: String
    var notYetPoints: String
    var stepReread: String
    var stepBack: String
    var stepHelp: String
    var stepAgain: String
    var readMore: String
  }

  /// How a learner moves on, in sentences.
  struct MovingOn: Sendable {
    var scope: [AdvancementScope: String]
    var holdsFor: String
    var evidence: Counted
    var methods: Counted
    var transfer: String
    var when: [AdvancementTime: String]
    var requires: String
    var mayExceedGrade: String
    var mayNotExceedGrade: String
    var gapPlan: String
    var notYet: String
    var noHelp: String
  }

  /// How learning is reported, in sentences.
  struct Reporting: Sendable {
    var basis: [GradingBasis: String]
    var academicInputs: String
    var habitsInputs: String
    var streams: String
    var revision: [Revision: String]
    var averaging: [Averaging: String]
    var reports: String
    var letters: String
    var noLetters: String
    var effective: String
  }

  /// What helps, in sentences.
  struct Helping: Sendable {
    var triggers: [SupportTrigger: String]
    var begins: String
    var levelsBehind: Counted
    var time: String
    var adjusts: String
    var about: String
    var repairsGap: String
  }
}
