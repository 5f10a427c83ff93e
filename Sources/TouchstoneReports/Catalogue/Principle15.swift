import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let continuousImprovement = Principle(
    number: 15,
    title: "Develop Processes for Ongoing Continuous Improvement and Organizational Learning",
    about: "The district looks at what its work brings about, for whom, asks why, and changes it.",
    shows: """
      A framework can show what is measured, how, by which groups and how often, and when parts of it are looked at \
      again.
      """,
    cannotShow: "It cannot show how good an inquiry is, or how much courage went into it.",
    question: "Where on the continuum do learners get stuck, and which of our measures would tell us why?",
    indicators: [
      Indicator(
        "p15.k1", .notCheckable, lines: 1874...1874,
        "Improving is treated as learning, and what failed is thought over.",
        asks: "Which change in our framework began with something that did not work?",
        shows: [.field(.moderation, "finding"), .field(.alignment, "finding"), .things(.belief)]),
      Indicator(
        "p15.k2", .notCheckable, lines: 1875...1877,
        "Educators, learners and families answer to each other for learning, and get help to do better.",
        asks: "What have learners and families been asked about results, and which promise do we make to them?",
        shows: [.field(.engagement, "groups"), .field(.engagement, "contribution"), .field(.profile, "statement")]),
      Indicator(
        "p15.k3", .notCheckable, lines: 1879...1879,
        "People can talk about unfairness and bias even when it hurts.",
        asks: "Which group's results, or whose voice, have we not spoken about yet?",
        shows: [.field(.measure, "disaggregated"), .field(.engagement, "historically_left_out")]),
      Indicator(
        "p15.k4", .precondition, lines: 1880...1880,
        "Data come in time, can be trusted, and show growth along the continuum besides the grade.",
        asks: "Do our measures and reports follow growth from level to level, or the grade alone?",
        rules: ["grading/report-without-growth"],
        shows: [.field(.grading, "reports"), .field(.measure, "from"), .field(.measure, "cadence")]),
      Indicator(
        "p15.k5", .claim, lines: 1881...1881,
        "Looking at data is a regular, joint and thorough practice.",
        asks: "How often is each measure looked at, and which has not been looked at for a year?",
        shows: [.field(.measure, "cadence"), .field(.attestation, "evidence")]),
      Indicator(
        "p15.k6", .rules, lines: 1882...1882,
        "What is known about learners comes from numbers and words, tests and work, and how they feel and get on.",
        asks: "Which outcome do we know by one kind of measure only, and which kind is missing everywhere?",
        rules: ["change-readiness/measures-of-numbers-only", "change-readiness/outcome-without-measure"],
        shows: [.field(.measure, "type"), .field(.measure, "from"), .field(.measure, "for")]),
      Indicator(
        "p15.k7", .notCheckable, lines: 1883...1883,
        "Operations change when improvement shows that they must.",
        asks: "Which policy changed after its last review, and which one never has?",
        shows: [.field(.policy, "reviewed"), .field(.policy, "effective")]),
      Indicator(
        "p15.l1", .precondition, lines: 1917...1917,
        "It is noticed, and answered, when a learner falls behind in knowledge, transferable or lifelong skills.",
        asks: "For which strand would nobody notice, and what would set help going?",
        rules: ["change-readiness/outcome-without-measure", "grading/habits-not-reported"],
        shows: [.field(.measure, "for"), .field(.support, "triggers"), .field(.grading, "streams")]),
      Indicator(
        "p15.l2", .precondition, lines: 1918...1918,
        "Schools know what learners can do along a wide continuum, and watch how gaps close.",
        asks: "Which measure or assessment would show that a gap has been mended?",
        rules: ["progression/single-level-continuum"],
        shows: [.field(.measure, "for"), .field(.support, "repairs_gap"), .field(.assessment, "places")]),
      Indicator(
        "p15.l3", .claim, lines: 1919...1919,
        "Data guide teaching, help, professional learning and the design of the school.",
        asks: "Which measure is about a support or a pathway, and what has been decided from it?",
        shows: [.field(.measure, "for"), .field(.measure, "from"), .things(.attestation)]),
      Indicator(
        "p15.l4", .precondition, lines: 1920...1920,
        """
        Reports to leaders follow pace and the whole range of skills, and point to learners who are stuck or race \
        ahead.
        """,
        asks: "Do our measures reach all strands, and would they show who is stuck and who is ahead?",
        rules: ["change-readiness/outcome-without-measure"],
        shows: [.field(.measure, "for"), .field(.measure, "cadence"), .field(.grading, "reports")],
        differs: Differing(
          from: .rules,
          because: """
            Measures can be declared and reports to leaders cannot; a rule sees only that an outcome has no measure.
            """)),
      Indicator(
        "p15.l5", .claim, lines: 1921...1921,
        "Educators, assistants and case managers plan and learn with one another.",
        asks: "Which roles around a learner do we describe, and where do they come together?",
        shows: [.things(.role), .things(.responsibility), .field(.rollout, "component")]),
      Indicator(
        "p15.l6", .claim, lines: 1922...1922,
        "Schools and educators may change what they do as their learners change.",
        asks: "What may a school change in its experiences and supports without asking anybody?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope")]),
      Indicator(
        "p15.l7", .learnerData, lines: 1924...1924,
        "Districts and schools may move money to where learners need it.",
        asks: "Which policy says who decides about money, and within which bounds?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope"), .field(.policy, "owner")]),
      Indicator(
        "p15.l8", .precondition, lines: 1925...1925,
        "Resources are spent so that most learners gain a level a year, and those two levels behind come first.",
        asks: "Which supports set in by levels behind, at how many, and what do they change?",
        rules: ["equity/support-without-gap-repair"],
        shows: [.field(.support, "levels_behind"), .field(.support, "triggers"), .field(.support, "adjusts")]),
      Indicator(
        "p15.r1", .claim, lines: 1929...1929,
        "Something new is added each time, and nobody asks what caused the problem.",
        asks: "Which finding of ours says why something happened, and which only what was done about it?",
        rules: ["alignment/finding-without-reason"],
        shows: [.field(.moderation, "finding"), .field(.alignment, "because"), .things(.attestation)]),
      Indicator(
        "p15.r2", .notCheckable, lines: 1930...1930,
        "The district settles how each school spends its money.",
        asks: "Which policy would have to be loose for a school to spend where its learners need it?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope")]),
      Indicator(
        "p15.r3", .precondition, lines: 1931...1933,
        "When learners do not move forward, they or their families are seen as the problem, and never the school.",
        asks: """
          What do our rules change first when a learner is not there yet: the help and the teaching, or the learner's \
          place?
          """,
        rules: ["mastery/advancement-without-support"],
        shows: [.field(.support, "adjusts"), .field(.advancement, "not_yet"), .field(.pathway, "off_track")],
        differs: Differing(
          from: .wording,
          because: """
            No rule looks for words of blame; rules see only whether there is help for a learner who is not there \
            yet.
            """)),
    ],
    also: [
      "change-readiness/review-due-before-claim", "equity/measure-without-groups", "structure/profile-without-revisit",
    ])
}
