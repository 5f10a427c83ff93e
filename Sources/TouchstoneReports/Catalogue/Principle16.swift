import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let advancementUponMastery = Principle(
    number: 16,
    title: "Advance Upon Demonstrated Mastery",
    about: "Learners move on when they have shown that they can do it, as soon as that is and never before.",
    shows: """
      A framework can show the whole rule: what is asked, how often it may be tried, what help follows, and whether \
      time or age decide anything.
      """,
    cannotShow: "It cannot show that learners really move on that way.",
    question: "Where do our learners advance by mastery already, where do they not yet, and what comes next?",
    indicators: [
      Indicator(
        "p16.k1", .precondition, lines: 1953...1953,
        "Learners and educators know the targets, the milestones and the pace that is needed.",
        asks: "Where can a learner read what is next, when she is ready for it, and how far it is to the diploma?",
        rules: ["mastery/unstated-readiness", "transparency/missing-learner-statement"],
        shows: [.field(.competency, "levels"), .field(.pathway, "reviews"), .field(.grading, "reports")]),
      Indicator(
        "p16.k2", .precondition, lines: 1954...1954,
        "Help arrives in the moment in which it is needed, and learners come to find it themselves.",
        asks: "What sets each support going, and can learners ask for it before they fail?",
        rules: ["mastery/advancement-without-support", "equity/support-after-failure"],
        shows: [.field(.support, "triggers"), .field(.advancement, "not_yet"), .field(.support, "cadence")]),
      Indicator(
        "p16.k3", .rules, lines: 1955...1955,
        """
        Assessment serves learning: it finds gaps beforehand, guides on the way, asks for transfer, and leaves the \
        form to learners.
        """,
        asks: "Which competency is assessed at the end only, and where may a learner not choose how to show it?",
        rules: [
          "assessment/summative-without-formative", "agency/one-form-of-evidence", "mastery/transfer-never-asked",
        ],
        shows: [
          .field(.assessment, "purpose"), .field(.assessment, "evidence_forms"), .field(.advancement, "transfer"),
        ]),
      Indicator(
        "p16.k4", .rules, lines: 1956...1956,
        "Learners may show mastery more than once at no cost, and learn something between two tries.",
        asks: "Which assessment cannot be tried again or takes something off, and what happens between two tries?",
        rules: [
          "assessment/single-attempt", "assessment/attempts-penalised", "assessment/zero-attempts",
          "consistency/revision-promised-and-denied",
        ],
        shows: [.field(.assessment, "attempts"), .field(.assessment, "penalty"), .field(.assessment, "feedback")]),
      Indicator(
        "p16.k5", .precondition, lines: 1957...1957,
        "Time, help and staff go where a learner needs them on the way to mastery.",
        asks: "What can our supports change besides time, and when do they take place?",
        rules: ["equity/support-too-seldom"],
        shows: [.field(.support, "adjusts"), .field(.support, "when"), .field(.pathway, "supports")]),
      Indicator(
        "p16.k6", .claim, lines: 1958...1960,
        "What must be shown is clear, calibrated and open to families, and educators keep tuning it.",
        asks: "Which expectation for moving on has not been calibrated since it was last changed?",
        rules: [
          "consistency/unmapped-scales", "change-readiness/rubric-never-moderated", "mastery/two-rules-for-one-scope",
        ],
        shows: [.field(.calibration, "date"), .field(.moderation, "date"), .field(.advancement, "point")]),
      Indicator(
        "p16.l1", .claim, lines: 2001...2001,
        "Schools make sure, within and between them, that proficient is decided alike.",
        asks: "How far did our last moderations reach, and which level or domain has had none?",
        rules: ["change-readiness/rubric-never-moderated", "change-readiness/common-task-moderated-in-one-school"],
        shows: [.field(.moderation, "scope"), .field(.moderation, "covers"), .field(.calibration, "after")]),
      Indicator(
        "p16.l2", .rules, lines: 2002...2002,
        "Educators are expected to mend gaps, with others where needed, so that none pile up.",
        asks: "What does each of our rules of advancement say about what is still missing, and who takes it up?",
        rules: ["mastery/gaps-without-plan", "mastery/advancement-without-support"],
        shows: [.field(.advancement, "gap_plan"), .field(.advancement, "not_yet"), .field(.support, "repairs_gap")]),
      Indicator(
        "p16.l3", .precondition, lines: 2003...2003,
        """
        Schools meet learners where they are by different ways of teaching, and can rearrange resources and \
        timetables.
        """,
        asks: "What would our framework offer to two learners of one age who stand three levels apart?",
        rules: ["progression/single-level-continuum", "equity/domain-without-support"],
        shows: [.field(.support, "adjusts"), .field(.assessment, "places"), .field(.experience, "choices")]),
      Indicator(
        "p16.l4", .precondition, lines: 2004...2004,
        "The timetable gives learners the additional time and help that they need to become proficient.",
        asks: "How often and when is there time for a learner who needs more of it?",
        rules: ["equity/support-too-seldom", "equity/support-only-after-hours"],
        shows: [.field(.support, "cadence"), .field(.support, "when")]),
      Indicator(
        "p16.l5", .rules, lines: 2005...2005,
        "Learners know their level and may work on targets under or over their grade.",
        asks: "Which of our rules or names of levels would keep a learner at the grade of her age?",
        rules: ["mastery/grade-as-ceiling", "progression/level-tied-to-grade", "progression/single-level-continuum"],
        shows: [.field(.advancement, "may_exceed_grade"), .field(.level, "grades"), .field(.advancement, "domains")]),
      Indicator(
        "p16.l6", .rules, lines: 2007...2007,
        "Assessments are there when a learner is ready, and more than one of them.",
        asks: "Which assessment makes a ready learner wait for a date, or gives one chance only?",
        rules: ["assessment/ready-learners-wait", "assessment/single-attempt"],
        shows: [.field(.assessment, "timing"), .field(.assessment, "attempts"), .field(.advancement, "when")]),
      Indicator(
        "p16.l7", .learnerData, lines: 2008...2008,
        "Leaders know how learners are getting on and talk with educators about it every week.",
        asks: "What would a leader need to see each week, and which of it do our measures and reports hold?",
        shows: [.field(.measure, "cadence"), .field(.grading, "reports")]),
      Indicator(
        "p16.l8", .precondition, lines: 2009...2009,
        "Educators help learners to build the skills of learning and good habits of work, and mind what moves them.",
        asks: "Which habits do we report without an experience in which they are learned?",
        rules: ["agency/lifelong-without-practice", "grading/habits-not-reported"],
        shows: [.field(.grading, "habits_inputs"), .field(.competency, "strands"), .field(.experience, "for")]),
      Indicator(
        "p16.r1", .precondition, lines: 2017...2017,
        "Learners who did not finish the grade's standards stay behind a year.",
        asks: "What happens to a learner who is behind in one domain and ahead in another?",
        rules: ["mastery/advancement-without-support"],
        shows: [.field(.advancement, "scope"), .field(.advancement, "domains"), .field(.advancement, "not_yet")],
        differs: Differing(
          from: .rules,
          because: """
            Keeping a learner back has no field; rules see only whether a learner who is not there yet gets some \
            support.
            """)),
      Indicator(
        "p16.r2", .rules, lines: 2018...2018,
        "Learners may not get ahead of their class.",
        asks: "Which rule or date of ours would hold back a learner who is ready today?",
        rules: ["mastery/grade-as-ceiling", "mastery/advancement-by-time", "assessment/ready-learners-wait"],
        shows: [.field(.advancement, "may_exceed_grade"), .field(.advancement, "when"), .field(.assessment, "timing")]),
      Indicator(
        "p16.r3", .rules, lines: 2019...2019,
        "Grades name standards, and learners move up without having met them.",
        asks: "Where do our reports promise standards while a rule of advancement is content with less?",
        rules: [
          "consistency/standards-referenced-in-fact", "mastery/advancement-below-proficient",
          "mastery/gaps-without-plan",
        ],
        shows: [.field(.grading, "basis"), .field(.advancement, "point"), .field(.advancement, "gap_plan")]),
      Indicator(
        "p16.r4", .precondition, lines: 2020...2022,
        "Assessing again feels like a burden to educators, and trying once more is called a re-do.",
        asks: "Which assessments fall on one day for all, so that every second try is extra work?",
        rules: ["assessment/ready-learners-wait"],
        shows: [.field(.assessment, "timing"), .field(.assessment, "attempts")]),
    ],
    also: [
      "assessment/gate-without-performance", "assessment/level-without-gate",
      "change-readiness/diploma-live-before-framework", "consistency/draft-required",
      "consistency/requirement-of-another-audience", "consistency/specialised-required-of-all",
      "equity/habits-gate-advancement", "equity/support-for-another-domain", "grading/behaviour-in-academic-grade",
      "grading/extra-credit-in-academic-grade", "grading/habits-outside-streams", "mastery/choice-that-cannot-be-met",
      "mastery/choice-without-choice", "mastery/credential-cycle", "mastery/evidence-not-counted",
      "mastery/graduation-misses-outcome", "mastery/methods-above-evidence", "mastery/option-required-anyway",
      "mastery/pathway-misses-graduation", "mastery/repeated-requirement", "mastery/required-level-outside-span",
      "mastery/requirement-below-proficient", "mastery/single-piece-of-evidence",
      "progression/nothing-below-proficient", "progression/unreachable-competency",
      "structure/competency-without-target", "structure/label-instead-of-statement",
    ])
}
