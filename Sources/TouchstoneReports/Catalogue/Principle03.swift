import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let cultureOfLearning = Principle(
    number: 3,
    title: "Nurture a Culture of Learning and Inclusivity",
    about: "Learners and adults feel safe enough to try, fail, reflect and try again, and everybody belongs.",
    shows: """
      A framework can show whether work may be revised, what enters a grade, where learners choose, and in which \
      words work is described.
      """,
    cannotShow: "It cannot show most of a culture: trust, belonging, who works here, how people speak with each other.",
    question: """
      In what way do our rules of grading help learners to dare something, and where might they hold them back?
      """,
    indicators: [
      Indicator(
        "p3.k1", .notCheckable, lines: 724...724,
        "Adults feel jointly responsible for every learner, and go on learning how learning works.",
        asks: "Which of our beliefs makes every learner everybody's task, and which role acts on it?",
        shows: [.things(.belief), .things(.role), .things(.responsibility)]),
      Indicator(
        "p3.k2", .precondition, lines: 725...725,
        "Looking back on what worked is a habit of learners and of adults.",
        asks: """
          Where do our assessments or experiences ask learners to look back, and which policy has nobody looked back \
          on?
          """,
        shows: [.field(.assessment, "mode"), .things(.experience), .things(.phase), .field(.policy, "reviewed")]),
      Indicator(
        "p3.k3", .wording, lines: 726...726,
        "Ability is understood as something that grows, and mistakes are used for learning.",
        asks: "Which words in our scales or rubrics sound as if a learner were finished, and may work be tried again?",
        rules: ["wording/stigmatising-scale-word", "wording/norm-referenced-wording", "grading/revision-forbidden"],
        shows: [.things(.point), .things(.belief), .field(.grading, "revision")]),
      Indicator(
        "p3.k4", .notCheckable, lines: 727...727,
        "People across all differences trust, include and learn from one another.",
        asks: """
          Which of our measures asks learners and families how included they feel, and which groups could we tell \
          apart?
          """,
        shows: [.things(.measure), .field(.measure, "disaggregated")]),
      Indicator(
        "p3.k5", .claim, lines: 728...728,
        "Each person's identity is respected, and adults work on stereotypes that they are not aware of.",
        asks: "Who has read our rubrics and experiences with an eye for stereotypes, and when is the next time?",
        shows: [.things(.attestation), .field(.engagement, "contribution")]),
      Indicator(
        "p3.l1", .claim, lines: 754...754,
        "Leaders follow the culture by surveys and group talks, and have a plan for what they hear.",
        asks: """
          Which of our measures comes from surveys or interviews, how often is it taken, and what follows from it?
          """,
        rules: ["change-readiness/measures-of-numbers-only"],
        shows: [.field(.measure, "from"), .field(.measure, "cadence")]),
      Indicator(
        "p3.l2", .claim, lines: 755...755,
        "Learning communities of educators see the culture as their own task.",
        asks: "Are our learning communities live, and which responsibility says that culture is theirs?",
        shows: [.field(.rollout, "component"), .things(.responsibility)]),
      Indicator(
        "p3.l3", .precondition, lines: 756...756,
        "Educators treat a learner's language, culture and family as a strength to build on.",
        asks: """
          Where could a learner show a competency through home, language or community, and where is there no such \
          door?
          """,
        shows: [
          .field(.assessment, "settings"), .field(.experience, "setting"), .field(.engagement, "contribution"),
          .things(.belief),
        ],
        differs: Differing(
          from: .wording,
          because: """
            No rule reads texts for words about deficits, and how educators see their learners stands in no file.
            """)),
      Indicator(
        "p3.l4", .precondition, lines: 757...757,
        "Learners and educators have choices, a voice and a share in leading the school.",
        asks: "What may learners choose in our experiences, and what may they decide about the school at each level?",
        rules: ["agency/experience-without-choice"],
        shows: [.field(.experience, "choices"), .field(.level, "entitlements"), .field(.engagement, "groups")]),
      Indicator(
        "p3.l5", .notCheckable, lines: 758...758,
        "Learners and educators see who they are reflected and honoured around them.",
        asks: "Whose lives appear in our examples of work and our experiences, and whose do not yet?",
        shows: [.things(.exemplar), .things(.experience)]),
      Indicator(
        "p3.l6", .learnerData, lines: 759...759,
        "Staff are as diverse as the learners, and keep building their cultural competency.",
        asks: "Which competency of educators speaks of culture, and which role asks for it?",
        shows: [.field(.competency, "develops"), .field(.role, "requires")]),
      Indicator(
        "p3.l7", .precondition, lines: 760...760,
        "Rules of discipline take misbehaviour as a chance to understand a learner better.",
        asks: "What do our policies say should happen after misbehaviour, and does it lower an academic grade?",
        rules: ["grading/behaviour-in-academic-grade"],
        shows: [.things(.policy), .field(.grading, "academic_inputs")],
        differs: Differing(
          from: .wording,
          because: """
            A policy of discipline can be declared, but no rule judges its words; a rule sees only whether behaviour \
            lowers an academic grade.
            """)),
      Indicator(
        "p3.l8", .claim, lines: 761...761,
        "Educators learn together by asking questions of their own practice.",
        asks: "Is professional learning live in our rollout, and where is it said how educators inquire together?",
        shows: [.things(.rollout), .things(.policy), .things(.attestation)]),
      Indicator(
        "p3.r1", .notCheckable, lines: 765...765,
        "The learners are diverse, and the adults are not.",
        asks: "Which roles do we describe, and do they ask for what our learners' communities bring?",
        shows: [.field(.role, "requires"), .field(.competency, "develops")]),
      Indicator(
        "p3.r2", .claim, lines: 766...766,
        "Families are won over after the decision instead of being asked before it.",
        asks: "Which of our policies took effect before the engagement that is said to have shaped it?",
        shows: [.field(.engagement, "date"), .field(.policy, "effective")]),
      Indicator(
        "p3.r3", .rules, lines: 767...767,
        "Grades punish learners for trying something hard and failing at first.",
        asks: "Does any grade of ours fall because of a first try, and were the supports there before the grades?",
        rules: [
          "grading/revision-forbidden", "assessment/attempts-penalised", "grading/averaging-of-evidence",
          "change-readiness/grading-live-too-early", "consistency/standards-referenced-in-fact",
        ],
        shows: [
          .field(.grading, "revision"), .field(.assessment, "penalty"), .field(.grading, "averaging"),
          .things(.rollout),
        ]),
    ],
    also: ["grading/extra-credit-in-academic-grade"])
}
