import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let commitToEquity = Principle(
    number: 2,
    title: "Commit to Equity",
    about: "Every learner gets the help that it takes to reach the same ends, and barriers are taken down.",
    shows: """
      A framework can show that all pathways have the same ends, that none has a gate, when help begins, and by which \
      groups results are looked at.
      """,
    cannotShow: """
      It cannot show bias in a judgement, who is grouped with whom, where the money goes, or whether a learner feels \
      at home.
      """,
    question: "Is there any learner of whom something else is expected, and where is it written?",
    indicators: [
      Indicator(
        "p2.k1", .precondition, lines: 624...624,
        "All learners are meant to reach one full picture of success, and what does not help them is changed.",
        asks: """
          Does every pathway end in the same outcomes, and which support would we change first if it did not work?
          """,
        rules: ["mastery/pathway-misses-graduation", "equity/pathway-with-fewer-outcomes"],
        shows: [.field(.pathway, "to"), .field(.graduation, "requires"), .things(.support)]),
      Indicator(
        "p2.k2", .claim, lines: 625...625,
        "Schools value each person's identity and bring seldom-heard perspectives into decisions.",
        asks: """
          Which decision in our framework was shaped by somebody who is seldom heard, and what changed because of it?
          """,
        rules: ["equity/engagement-without-those-left-out"],
        shows: [.field(.engagement, "historically_left_out"), .field(.engagement, "contribution")]),
      Indicator(
        "p2.k3", .claim, lines: 626...626,
        "Educators, leaders and learners get help to find and work on their own biases.",
        asks: """
          Which competency or role of educators in our framework is about seeing one's own bias, and what supports \
          it?
          """,
        shows: [.field(.competency, "develops"), .field(.role, "requires"), .things(.rollout)]),
      Indicator(
        "p2.k4", .rules, lines: 627...627,
        "Structures and policies that shut some learners out are found and removed.",
        asks: "Which entry condition, requirement or habit of ours lets some learners in and leaves others outside?",
        rules: [
          "equity/pathway-with-entry-gate", "equity/pathway-with-fewer-outcomes", "equity/habits-gate-advancement",
          "mastery/pathway-misses-graduation",
        ],
        shows: [.field(.pathway, "requires"), .field(.advancement, "requires"), .things(.policy)]),
      Indicator(
        "p2.l1", .claim, lines: 689...689,
        """
        The vision says that every learner succeeds, and results by group, for growth and for grade level, stand \
        behind it.
        """,
        asks: "By which groups do we look at each outcome, and which measure hides a group that it should show?",
        rules: ["equity/measure-without-groups"],
        shows: [.field(.profile, "statement"), .field(.measure, "disaggregated")]),
      Indicator(
        "p2.l2", .notCheckable, lines: 690...690,
        "Learners speak of close bonds with educators and of a school where they belong.",
        asks: """
          Which of our measures would let learners themselves say whether they belong, and how often are they asked?
          """,
        shows: [.field(.measure, "from"), .field(.measure, "cadence")]),
      Indicator(
        "p2.l3", .claim, lines: 692...692,
        "Those who were left out of decisions before are invited into them on purpose.",
        asks: "Which groups stand in our engagements, and which group of our learners' families is in none?",
        rules: ["equity/engagement-without-those-left-out", "change-readiness/profile-without-engagement"],
        shows: [.field(.engagement, "groups"), .field(.engagement, "historically_left_out")]),
      Indicator(
        "p2.l4", .claim, lines: 693...693,
        "Learning communities and reports to leaders are used to look for bias and unfair patterns.",
        asks: "Which measure would show us an unfair pattern, and who looks at it together?",
        rules: ["equity/measure-without-groups", "change-readiness/measures-of-numbers-only"],
        shows: [.field(.measure, "disaggregated"), .field(.measure, "cadence"), .things(.rollout)]),
      Indicator(
        "p2.r1", .precondition, lines: 701...703,
        "Where a learner stands today is taken for how far that learner can ever go.",
        asks: "Does any pathway or requirement of ours decide early what a learner can no longer reach?",
        rules: ["equity/pathway-with-fewer-outcomes", "mastery/pathway-misses-graduation"],
        shows: [.field(.pathway, "to"), .field(.pathway, "off_track")],
        differs: Differing(
          from: .wording,
          because: """
            No rule reads texts for talk about potential; rules only see whether a pathway promises some learners \
            less.
            """)),
      Indicator(
        "p2.r2", .rules, lines: 705...705,
        "Groups that were formed for a need have hardened into tracks with expectations of their own.",
        asks: "Which of our pathways asks for something first, or goes less deep than the one beside it?",
        rules: ["equity/pathway-with-entry-gate", "equity/shallower-pathway", "equity/pathway-with-fewer-outcomes"],
        shows: [.things(.pathway), .field(.pathway, "requires"), .field(.step, "experiences")]),
      Indicator(
        "p2.r3", .precondition, lines: 706...706,
        "Work is given a cultural theme and asks for little thinking.",
        asks: """
          In which experiences that start from culture or community is the thinking as deep as the target asks for?
          """,
        rules: ["consistency/experience-below-target", "rigor/recall-only-level"],
        shows: [.field(.experience, "depth"), .field(.experience, "rubrics"), .field(.experience, "partner")],
        differs: Differing(
          from: .rules,
          because: """
            No field says that an experience is meant to be culturally relevant, so rules can weigh the depth of \
            every experience and not of these.
            """)),
    ],
    also: [
      "change-readiness/engagement-after-decision", "equity/competency-grading-without-support",
      "equity/domain-without-support", "equity/support-after-failure", "equity/support-only-after-hours",
      "equity/support-without-gap-repair", "rigor/deeper-learning-after-proficient",
      "transparency/missing-family-statement", "transparency/untranslated-text",
    ])
}
