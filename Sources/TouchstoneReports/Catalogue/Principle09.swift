import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let responsiveness = Principle(
    number: 9,
    title: "Ensure Responsiveness",
    about: "Learners are met where they are, gaps are mended, and help comes when it is needed.",
    shows: """
      A framework can show a continuum of several levels, what comes before what, what help there is and when, and \
      what happens with gaps.
      """,
    cannotShow: "It cannot show whether the help reached the learner.",
    question: "What does our framework offer tomorrow to a learner who is two levels behind in a domain?",
    indicators: [
      Indicator(
        "p9.k1", .precondition, lines: 1246...1246,
        "Learners are met within reach of what they can do next, while the expectations of their grade stay in sight.",
        asks: """
          Could a learner who works below and above the grade see both levels, and do our reports show growth beside \
          the grade?
          """,
        rules: ["progression/single-level-continuum", "grading/report-without-growth"],
        shows: [.field(.level, "grades"), .field(.grading, "reports"), .field(.support, "levels_behind")]),
      Indicator(
        "p9.k2", .rules, lines: 1247...1247,
        "Foundations are mastered, gaps have a plan even for years, and no learner moves on without help.",
        asks: "Which targets carry the most, and what happens in our rules with what a learner still lacks?",
        rules: ["mastery/gaps-without-plan", "equity/support-without-gap-repair", "progression/long-jump"],
        shows: [.field(.target, "foundational"), .field(.advancement, "gap_plan"), .field(.support, "repairs_gap")]),
      Indicator(
        "p9.k3", .rules, lines: 1248...1248,
        "Every learner goes deep somewhere, wherever she stands against the grade.",
        asks: "At which level is there nothing beyond recall, and where is depth kept for those above proficient?",
        rules: ["rigor/recall-only-level", "rigor/deeper-learning-after-proficient", "equity/shallower-pathway"],
        shows: [.field(.target, "depth"), .field(.experience, "depth"), .things(.pathway)]),
      Indicator(
        "p9.k4", .precondition, lines: 1249...1249,
        "Educators coach independence, offer choices and teach in more than one way.",
        asks: "In which domains do learners have no choice of goal, way or evidence?",
        rules: ["agency/experience-without-choice", "agency/one-form-of-evidence"],
        shows: [.field(.experience, "choices"), .field(.assessment, "evidence_forms"), .field(.phase, "chosen_by")]),
      Indicator(
        "p9.k5", .precondition, lines: 1251...1251,
        "Learners get the help they need to stay on the way to graduation.",
        asks: "Which domain has no support, and what sets each support going?",
        rules: [
          "equity/domain-without-support", "mastery/advancement-without-support", "equity/support-for-another-domain",
        ],
        shows: [.field(.support, "triggers"), .field(.support, "for"), .field(.advancement, "not_yet")]),
      Indicator(
        "p9.k6", .precondition, lines: 1252...1252,
        "Time, rooms, forms and technology bend to what learners need.",
        asks: "What can our supports change for a learner, and what do they never change?",
        shows: [.field(.support, "adjusts"), .field(.support, "when"), .field(.experience, "setting")]),
      Indicator(
        "p9.k7", .learnerData, lines: 1253...1253,
        "Learning data and work are used to find gaps, watch the pace and plan professional learning.",
        asks: "Which assessments find gaps before learning begins, and which measure tells educators what to learn?",
        shows: [.field(.assessment, "purpose"), .field(.measure, "from"), .field(.grading, "reports")]),
      Indicator(
        "p9.l1", .rules, lines: 1287...1287,
        "Schools work with a continuum across several grades in place of one grade's standards.",
        asks: "Which domain has one level only, or levels that are grades under another name?",
        rules: ["progression/single-level-continuum", "progression/level-tied-to-grade"],
        shows: [.things(.level), .field(.level, "grades"), .field(.domain, "span")]),
      Indicator(
        "p9.l2", .precondition, lines: 1288...1288,
        "Learners can name their level, their task, the help they need and the sign that they are done.",
        asks: "For which level could a learner read neither what is expected nor when to go on?",
        rules: ["transparency/level-without-learner-statement", "mastery/unstated-readiness"],
        shows: [.field(.competency, "levels"), .field(.competency, "learner_statement"), .things(.support)]),
      Indicator(
        "p9.l3", .precondition, lines: 1289...1289,
        "Tasks and units along the whole continuum lie ready for educators to use.",
        asks: "At which levels of a domain do we have no experience and no resource?",
        rules: ["alignment/resource-for-nothing"],
        shows: [.field(.experience, "for"), .field(.resource, "for"), .things(.level)],
        differs: Differing(
          from: .rules,
          because: """
            An experience names competencies and targets and no level of its own, and no rule asks for one at every \
            level.
            """)),
      Indicator(
        "p9.l4", .notCheckable, lines: 1290...1290,
        "Educators and leaders talk openly about which groups grow and what they would do differently.",
        asks: "Which measures show growth by groups, and when are they talked about?",
        rules: ["equity/measure-without-groups"],
        shows: [.field(.measure, "disaggregated"), .field(.measure, "cadence")]),
      Indicator(
        "p9.l5", .rules, lines: 1291...1291,
        "There is more than one chance for a learner to get extra help.",
        asks: "How often, when and for what is there help, and who has no chance to come?",
        rules: ["equity/domain-without-support", "equity/support-too-seldom", "equity/support-only-after-hours"],
        shows: [.field(.support, "cadence"), .field(.support, "when"), .field(.support, "for")]),
      Indicator(
        "p9.l6", .rules, lines: 1292...1292,
        "Growth is followed in subjects, in deeper skills and in lifelong skills, by rate and by grade.",
        asks: "Which strand has no measure, and do our reports show both growth and grade level?",
        rules: ["grading/report-without-growth", "change-readiness/outcome-without-measure"],
        shows: [.field(.measure, "for"), .field(.grading, "reports")]),
      Indicator(
        "p9.r1", .rules, lines: 1296...1298,
        "The year ends, learners move up with gaps, and no plan goes with them.",
        asks: "Which rule moves learners on by the calendar, and what does it say about what is missing?",
        rules: ["mastery/gaps-without-plan", "mastery/advancement-by-time"],
        shows: [.field(.advancement, "when"), .field(.advancement, "gap_plan")]),
      Indicator(
        "p9.r2", .precondition, lines: 1300...1302,
        "People speak of quick learners and slow ones.",
        asks: """
          Where do our texts or reports compare how fast learners are, and what could they say about depth instead?
          """,
        rules: ["wording/norm-referenced-wording"],
        shows: [.field(.grading, "reports"), .field(.support, "triggers"), .things(.point)],
        differs: Differing(
          from: .wording,
          because: """
            The rule on comparing words does not look for fast or slow, and how people talk stands in no file.
            """)),
      Indicator(
        "p9.r3", .rules, lines: 1304...1304,
        "Scaffolds let learners follow the lesson, and the gap underneath stays.",
        asks: "Which of our supports mend what is missing, and which only give access to today's work?",
        rules: ["equity/support-without-gap-repair"],
        shows: [.field(.support, "repairs_gap"), .field(.support, "for"), .field(.target, "foundational")],
        differs: Differing(
          from: .precondition,
          because: "A support says by `repairs_gap` whether it mends what is missing, and a rule reads it.")),
    ],
    also: [
      "equity/competency-grading-without-support", "equity/levels-behind-without-number",
      "equity/support-after-failure", "progression/dead-end-target", "progression/part-requires-whole",
      "progression/prerequisite-above-level", "progression/prerequisite-cycle", "progression/self-prerequisite",
      "structure/progression-without-steps", "structure/steps-out-of-order",
    ])
}
