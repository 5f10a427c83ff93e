/// Where the field uses one word for two things, or two words for one, and what the language does about it.
extension LanguageReferencePage {
  mutating func writeDecisions() {
    line("## Words that the field uses in two ways")
    line()
    line("| word | how it is used | here |")
    line("|---|---|---|")
    for decision in LanguageReferencePage.decisions {
      line("| \(decision.word) | \(decision.use) | \(decision.here) |")
    }
    line()
  }

  private struct Decision {
    var word: String
    var use: String
    var here: String

    init(_ word: String, _ use: String, _ here: String) {
      self.word = word
      self.use = use
      self.here = here
    }
  }

  private static let decisions = [
    Decision(
      "performance level", "how far a learner has come, and how good a piece of work is",
      "A `level` is how far, a `point` of a `scale` how good. No field takes one for the other."),
    Decision(
      "grade level", "a learner's age group, and a step of what is expected",
      "A `level` may say in `grades` where learners usually are; that is a label and opens or closes nothing."),
    Decision(
      "proficient, mastery, competent", "the same threshold under three names",
      "One point of each scale is `proficient`. What it is called for people stands in `title` and `[terms]`."),
    Decision(
      "standard, objective, target, expectation", "in no fixed order, and for each other",
      "A `standard` was set elsewhere; a `target` is a step small enough to teach; a `competency` is what they lead to."
    ),
    Decision(
      "continuum, progression, pathway, trajectory", "all four for any order of learning",
      "Levels with what is said at each are the continuum. A `progression` is research and names its source. A `pathway` "
        + "is a way that somebody may choose. A learner's trajectory is never written here."),
    Decision(
      "moderation, calibration", "for each other",
      "A `moderation` finds out whether judgements mean the same; a `calibration` follows it and changes something."),
    Decision(
      "higher-order skills", "as a part of lifelong learning, and as a third strand beside it",
      "A `strand` may be of several `kinds`, and a competency may stand in several strands."),
    Decision(
      "curriculum", "for what is expected, what is taught, and what it is taught with",
      "The framework is what is expected, an `experience` what learners do, a `resource` what they learn with."),
    Decision(
      "standards-based, standards-referenced, competency-based", "for any report that names standards",
      "`basis` of a `grading` says which: standards-referenced moves learners on whether they have met them or not."),
    Decision(
      "pace", "as freedom, and as a deadline",
      "Time moves nobody on. `timing` and `when` say when something is open; `pace-slower` is what sets a `support` going."
    ),
    Decision(
      "depth", "of the work, and of a taxonomy, in editions that differ",
      "A `depth` belongs to one `taxonomy` in one edition, and none is read as another's."),
    Decision(
      "growth", "as a ladder that educators climb, and as a circle that they come round",
      "A `growth_stage` is a stage of a circle. The order written means nothing, and nothing can require one."),
  ]
}
