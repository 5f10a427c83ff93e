import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let agencyAndOwnership = Principle(
    number: 7,
    title: "Activate Student Agency and Ownership",
    about: """
      Learners come to steer their own learning, because they know the way, have real choices and learn how to use \
      them.
      """,
    shows: """
      A framework can show what a learner can read, where learners choose and who takes choices back, how the skills \
      of steering are practised, and what is gated.
      """,
    cannotShow: "It cannot show what learners would say about their own learning.",
    question: """
      From our pages alone, could a learner say what to work on, why, how to show it, and what to do when stuck?
      """,
    indicators: [
      Indicator(
        "p7.k1", .notCheckable, lines: 1089...1089,
        "Learners do the learning: they are active, and teaching is built for that.",
        asks: """
          In which of our experiences does the learner act for most of the time, and which would look the same \
          without one?
          """,
        shows: [.things(.experience), .things(.phase)]),
      Indicator(
        "p7.k2", .rules, lines: 1090...1090,
        "Learners choose, help to design their work, set goals, and have a say in how the school is run.",
        asks: """
          In which experiences do learners choose nothing, or only one thing, and where could a real choice begin?
          """,
        rules: ["agency/experience-without-choice", "agency/choice-of-one", "agency/choice-taken-back"],
        shows: [.field(.experience, "choices"), .field(.phase, "options"), .field(.phase, "chosen_by")]),
      Indicator(
        "p7.k3", .rules, lines: 1091...1091,
        """
        Learners build the skills and attitudes of learning by practice and feedback, and get more help where these \
        are hard.
        """,
        asks: "Which lifelong competency has no experience, no levels or no support behind it?",
        rules: ["agency/lifelong-without-practice", "progression/lifelong-without-continuum"],
        shows: [.field(.competency, "strands"), .field(.experience, "for"), .field(.support, "for")]),
      Indicator(
        "p7.k4", .precondition, lines: 1092...1092,
        "Learners have correct information in time to decide with.",
        asks: """
          What could a learner read today about a competency: its levels, its points, its examples? What is missing?
          """,
        rules: ["transparency/missing-learner-statement", "transparency/level-without-learner-statement"],
        shows: [.field(.competency, "learner_statement"), .field(.competency, "levels"), .field(.grading, "reports")]),
      Indicator(
        "p7.k5", .rules, lines: 1093...1093,
        "Educators learn to coach and judge the building blocks, and mind cultural differences when they do.",
        asks: "Which building block do we ask of learners without an educator's competency that develops it?",
        rules: [
          "educators/outcome-no-educator-develops",
          "change-readiness/building-blocks-live-before-professional-learning",
        ],
        shows: [.field(.competency, "develops"), .field(.rollout, "component")]),
      Indicator(
        "p7.l1", .precondition, lines: 1126...1126,
        "Classrooms, lessons and assessments are set up so that agency grows, in subjects, advising and beyond school.",
        asks: "In how many domains, roles and settings do learners practise steering their own work?",
        rules: ["agency/lifelong-without-practice"],
        shows: [.field(.experience, "setting"), .field(.competency, "domains"), .things(.responsibility)]),
      Indicator(
        "p7.l2", .rules, lines: 1127...1127,
        "Learners can see in time what the targets are, what mastery means, and how far they have come.",
        asks: "For which competency could a learner not find out what proficient looks like?",
        rules: [
          "transparency/missing-learner-statement", "transparency/level-without-learner-statement",
          "assessment/proficiency-undescribed", "assessment/exemplars-without-proficient",
        ],
        shows: [.field(.competency, "learner_statement"), .field(.target, "learner_statement"), .things(.exemplar)]),
      Indicator(
        "p7.l3", .rules, lines: 1128...1128,
        "Shared outcomes leave many ways open: several pathways, projects of one's own, several forms of proof.",
        asks: "Where is there one way only, in the order of targets, in the pathways or in the form of evidence?",
        rules: ["agency/one-form-of-evidence", "progression/rigid-chain", "mastery/choice-without-choice"],
        shows: [.field(.assessment, "evidence_forms"), .things(.pathway), .field(.experience, "choices")]),
      Indicator(
        "p7.l4", .learnerData, lines: 1129...1129,
        "It is watched whether all learners, above all those served worst so far, get the coaching that builds agency.",
        asks: "Which measure would show whose agency grows and whose does not?",
        rules: ["equity/measure-without-groups"],
        shows: [.field(.measure, "for"), .field(.measure, "disaggregated")]),
      Indicator(
        "p7.l5", .precondition, lines: 1130...1130,
        "Classrooms run by similar routines, so that learners need not learn new ones in each.",
        asks: "Which routines do our experiences share by name, and where does each classroom have its own?",
        shows: [.things(.phase), .field(.policy, "scope"), .things(.term)]),
      Indicator(
        "p7.l6", .precondition, lines: 1131...1131,
        "Learners can say what they are doing, what it is good for, how they will show it, and where to turn for help.",
        asks: "Which of these four answers is missing on the page of a competency that we pick at random?",
        rules: [
          "transparency/missing-learner-statement", "transparency/missing-why", "mastery/advancement-without-support",
        ],
        shows: [
          .field(.competency, "why"), .field(.assessment, "for"), .field(.support, "for"),
          .field(.target, "learner_statement"),
        ]),
      Indicator(
        "p7.l7", .precondition, lines: 1133...1133,
        "Any learner may lead and take part in running the school, whatever the grades say.",
        asks: "What does a learner gain with a level in our framework, and should any of it be open to all?",
        shows: [.field(.level, "entitlements"), .field(.engagement, "groups")],
        differs: Differing(
          from: .rules,
          because: """
            Offices and councils are no declarations, so no rule can see who may hold them; a level may only say what \
            goes with it.
            """)),
      Indicator(
        "p7.l8", .precondition, lines: 1134...1134,
        "Learners prepare and lead the conferences in which families see how they have grown.",
        asks: "Where do our pathways, roles or assessments have a conference, and who leads it?",
        shows: [.field(.assessment, "mode"), .field(.pathway, "reviews"), .things(.responsibility)]),
      Indicator(
        "p7.r1", .rules, lines: 1138...1140,
        "Agency is taken to be choice, and a longer menu to be more of it.",
        asks: "Where our learners choose, do they choose goals and ways, or only the pace or the one thing on offer?",
        rules: ["agency/choice-of-pace-only", "agency/choice-of-one", "agency/lifelong-without-practice"],
        shows: [.field(.experience, "choices"), .field(.phase, "options"), .field(.competency, "strands")]),
      Indicator(
        "p7.r2", .precondition, lines: 1142...1143,
        "Only learners who are on track may lead, represent others or join in.",
        asks: "Which of the things that go with a level could a learner who is catching up not have?",
        shows: [.field(.level, "entitlements"), .field(.pathway, "requires")],
        differs: Differing(
          from: .rules,
          because: """
            Clubs, offices and teams are no declarations, so a gate before them is not seen; a level may only say \
            what goes with it.
            """)),
      Indicator(
        "p7.r3", .rules, lines: 1145...1146,
        """
        Educators are expected to coach and judge the building blocks, and nobody helps them to, so that bias \
        creeps in.
        """,
        asks: "Did the building blocks go live before educators could learn about them, and who develops each of them?",
        rules: [
          "change-readiness/building-blocks-live-before-professional-learning",
          "educators/outcome-no-educator-develops",
        ],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.competency, "develops")]),
    ],
    also: ["consistency/habit-on-academic-scale", "grading/habits-not-reported"])
}
