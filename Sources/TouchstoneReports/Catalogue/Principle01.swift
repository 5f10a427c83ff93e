import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let purposeDriven = Principle(
    number: 1,
    title: "Purpose-Driven",
    about: "A community agrees on what its graduates should know, do and be, and every later decision answers to that.",
    shows: """
      A framework can show the profile, its three strands, the competencies and measures under every outcome, and who \
      was asked.
      """,
    cannotShow: """
      It cannot show whether people live by the purpose, trust each other, or could explain it in their own words.
      """,
    question: "Behind which outcome is there no work, no level or no measure, and who had a say in writing it?",
    indicators: [
      Indicator(
        "p1.k1", .precondition, lines: 514...514,
        "Everybody in the district shares one purpose, that every learner succeeds, and decides by it.",
        asks: """
          Where would somebody with a hard decision find our purpose in writing, and what would it tell them to \
          choose?
          """,
        rules: ["structure/framework-without-profile"],
        shows: [.things(.profile), .field(.profile, "purpose"), .things(.belief)]),
      Indicator(
        "p1.k2", .rules, lines: 515...515,
        "Success is spelled out as knowledge, skills and traits that learners will need after school.",
        asks: """
          Which side of a graduate's life, and which of the three kinds of skill, does our profile not yet speak of?
          """,
        rules: [
          "structure/missing-strand-kind", "alignment/missing-sphere", "structure/outcome-without-strand",
          "structure/empty-strand",
        ],
        shows: [.things(.outcome), .field(.outcome, "spheres"), .field(.outcome, "strands"), .things(.strand)]),
      Indicator(
        "p1.k3", .notCheckable, lines: 516...516,
        "Learners, educators, leaders and neighbours know and trust one another, and the district works at it.",
        asks: """
          Which role in our framework has time with learners and families as its task, and what would a family notice \
          of it?
          """,
        shows: [.things(.role), .things(.responsibility)]),
      Indicator(
        "p1.k4", .precondition, lines: 517...517,
        "Learners and educators recognise their own cultures in the places and the work of learning.",
        asks: "In which of our experiences could a learner bring in her own community, and which domain offers none?",
        shows: [.field(.experience, "choices"), .field(.experience, "partner"), .field(.assessment, "settings")]),
      Indicator(
        "p1.k5", .rules, lines: 518...518,
        "Learners use what they have learned for something that matters to them.",
        asks: """
          Which competencies name a situation beyond the classroom, and where do learners choose what they apply them \
          to?
          """,
        rules: ["mastery/transfer-never-asked", "agency/experience-without-choice", "rigor/recall-only-competency"],
        shows: [.field(.competency, "transfer"), .field(.experience, "choices"), .field(.advancement, "transfer")]),
      Indicator(
        "p1.l1", .claim, lines: 596...596,
        """
        The vision, the profile and the guiding principles grew out of talks with the community, and decisions \
        refer to them.
        """,
        asks: "Which groups shaped the profile and the principles, and which part of them has nobody been asked about?",
        rules: ["change-readiness/profile-without-engagement"],
        shows: [.things(.engagement), .field(.engagement, "contribution"), .things(.belief)]),
      Indicator(
        "p1.l2", .precondition, lines: 598...598,
        "Any educator can say how a lesson or a task leads to what a learner needs in life.",
        asks: "From which competency could a colleague not follow the line to an outcome, or read why it matters?",
        rules: ["alignment/competency-without-outcome", "transparency/missing-why"],
        shows: [.field(.competency, "why"), .field(.competency, "outcomes")]),
      Indicator(
        "p1.l3", .rules, lines: 599...599,
        """
        What counts as success decides what is measured, in numbers and in words, with portfolios, exhibitions and \
        projects among it.
        """,
        asks: "Which outcome do we follow only by tests or only by numbers, and what else would tell us about it?",
        rules: [
          "change-readiness/outcome-without-measure", "change-readiness/measures-of-numbers-only",
          "assessment/only-tests",
        ],
        shows: [.field(.measure, "type"), .field(.measure, "from"), .field(.assessment, "mode")]),
      Indicator(
        "p1.l4", .claim, lines: 600...600,
        "People whose voices used to be missing are sought out in ways that fit their culture.",
        asks: "Whom did we use to decide without, and in which of our engagements did they take part?",
        rules: ["equity/engagement-without-those-left-out"],
        shows: [.field(.engagement, "groups"), .field(.engagement, "historically_left_out")]),
      Indicator(
        "p1.l5", .claim, lines: 601...601,
        "Educators keep talking about how their work fits the purpose and what to improve.",
        asks: "When is each policy and the profile looked at again, and who will be in the room?",
        rules: ["structure/profile-without-revisit"],
        shows: [.field(.profile, "revisit"), .field(.policy, "reviewed")]),
      Indicator(
        "p1.l6", .claim, lines: 602...602,
        "Offices, job descriptions, hiring and evaluation have been rebuilt around the mission.",
        asks: "Which role or policy was written before our profile, and what would change in it today?",
        shows: [.field(.role, "purpose"), .field(.policy, "effective"), .field(.policy, "reviewed")]),
      Indicator(
        "p1.r1", .claim, lines: 606...606,
        "One leader wrote the vision alone, and it may leave with that leader.",
        asks: """
          Would our profile outlast a change of leadership: who made it, and on what day does the community return to \
          it?
          """,
        rules: ["change-readiness/profile-without-engagement", "structure/profile-without-revisit"],
        shows: [.field(.engagement, "groups"), .field(.profile, "revisit")]),
      Indicator(
        "p1.r2", .precondition, lines: 608...608,
        "The change answers a mandate: forms and procedures are new, while beliefs and teaching stay as they were.",
        asks: "How much of our framework is about procedures, and where does it say what we believe about learning?",
        shows: [.things(.belief), .things(.experience), .things(.grading), .things(.policy)]),
    ],
    also: [
      "alignment/outcome-of-another-audience", "alignment/outcome-without-competency", "alignment/unsupported-strand",
      "change-readiness/engagement-after-decision", "grading/habits-not-reported", "mastery/graduation-misses-outcome",
      "progression/lifelong-without-continuum",
    ])
}
