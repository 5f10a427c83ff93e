import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let educatorsAsLearners = Principle(
    number: 13,
    title: "Invest in Educators as Learners",
    about: """
      Adults have a shared idea of what they need to know and do, time to learn it together, and help before they are \
      evaluated.
      """,
    shows: """
      A framework can show the competencies of educators, the roles that ask for them, the learners' outcomes that \
      they serve, and what went live first.
      """,
    cannotShow: "It cannot show who has grown, or how safe it felt.",
    question: """
      For each skill that learners need, which competency of educators supports it, and since when can they learn it?
      """,
    indicators: [
      Indicator(
        "p13.k1", .rules, lines: 1659...1659,
        "The district says together what educators need to know, do and believe so that learners succeed.",
        asks: "Which role asks for no competency, and which competency of educators is asked for by no role?",
        rules: [
          "educators/role-without-competency", "educators/educator-competency-of-no-role",
          "educators/educator-competency-develops-nothing",
        ],
        shows: [.field(.role, "requires"), .field(.competency, "develops"), .field(.responsibility, "for")]),
      Indicator(
        "p13.k2", .notCheckable, lines: 1660...1660,
        "Educators take risks, fail, reflect and improve where learners can see it.",
        asks: "Which of our growth stages describes trying something new, and what would learners see of it?",
        shows: [.things(.growthStage), .things(.belief)]),
      Indicator(
        "p13.k3", .claim, lines: 1661...1661,
        "Every educator has chances to grow that fit her needs and aims.",
        asks: "In how many ways may an educator earn each credential, and who chooses?",
        shows: [.field(.credential, "methods"), .field(.pathway, "to"), .things(.growthStage)]),
      Indicator(
        "p13.k4", .claim, lines: 1662...1662,
        "Educators design, improve and take responsibility together.",
        asks: "Which competencies does a team have together, and which role carries them alone?",
        rules: ["educators/role-that-carries-the-team", "change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.competency, "expectation"), .field(.role, "requires"), .field(.rollout, "component")]),
      Indicator(
        "p13.k5", .claim, lines: 1663...1663,
        "Educators are helped to explore their own culture, to work on bias and to teach accordingly.",
        asks: "Which of our competencies, roles or credentials is about culture and bias, and how is it learned?",
        shows: [.field(.competency, "develops"), .things(.credential), .field(.role, "requires")]),
      Indicator(
        "p13.k6", .rules, lines: 1664...1664,
        """
        The evaluation of educators follows the same beliefs: it starts where they are and answers mistakes with \
        help.
        """,
        asks: "Do our growth stages leave out rank, and did help come before evaluation?",
        rules: ["change-readiness/evaluation-live-before-professional-learning", "educators/growth-stage-as-rank"],
        shows: [.things(.growthStage), .field(.rollout, "component"), .field(.rollout, "after")]),
      Indicator(
        "p13.l1", .rules, lines: 1749...1749,
        "Educators are helped with new skills long before an evaluation of any weight asks for them.",
        asks: "How long has professional learning been live before evaluation is, and what is still missing?",
        rules: [
          "change-readiness/evaluation-live-before-professional-learning",
          "change-readiness/building-blocks-live-before-professional-learning",
        ],
        shows: [.field(.rollout, "since"), .field(.rollout, "state"), .field(.rollout, "component")]),
      Indicator(
        "p13.l2", .precondition, lines: 1750...1750,
        "Educators meet often to plan and learn, and their communities are valued and paid for.",
        asks: "Where are the learning communities live, and which policy gives them their time?",
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.rollout, "component"), .field(.rollout, "scope"), .things(.policy)]),
      Indicator(
        "p13.l3", .claim, lines: 1751...1751,
        "Educators try new ways together before everybody uses them.",
        asks: "Which part of our rollout was piloted first, where, and by whom was it looked at?",
        shows: [.field(.rollout, "state"), .field(.rollout, "scope"), .field(.rollout, "since")]),
      Indicator(
        "p13.l4", .claim, lines: 1752...1752,
        "What learners produce and show decides what educators learn next.",
        asks: "Which finding about learners' work has led to something that educators learned?",
        shows: [.field(.moderation, "finding"), .field(.calibration, "adjusts"), .field(.measure, "from")]),
      Indicator(
        "p13.l5", .notCheckable, lines: 1753...1753,
        "Educators help each other to see bias, and leaders act when an unfair rule is named.",
        asks: "Which of our policies was changed because an educator showed that it was unfair?",
        shows: [.field(.policy, "reviewed"), .field(.engagement, "groups")]),
      Indicator(
        "p13.l6", .notCheckable, lines: 1754...1754,
        "Educators choose how big a step they take, and are helped with each.",
        asks: "Do our growth stages fit somebody who tries one thing as well as somebody who tries everything?",
        shows: [.things(.growthStage), .field(.rollout, "scope")]),
      Indicator(
        "p13.l7", .claim, lines: 1755...1757,
        "Professional development begins with what an educator knows and wants.",
        asks: "Could an educator show what she can do already, and choose what to learn next?",
        shows: [.field(.credential, "methods"), .field(.credential, "evidence_forms"), .field(.assessment, "places")]),
      Indicator(
        "p13.l8", .notCheckable, lines: 1759...1759,
        "Educators can tell what they are learning and how they came to learn it.",
        asks: "Where does our framework ask educators to show and explain their own learning?",
        shows: [.field(.assessment, "mode"), .field(.credential, "evidence_forms"), .things(.growthStage)]),
      Indicator(
        "p13.r1", .precondition, lines: 1763...1763,
        "The new way begins, and educators have no time to meet, plan or learn.",
        asks: "What went live first, the framework or the learning communities, and where is there still no time?",
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.rollout, "component"), .field(.rollout, "since"), .things(.policy)]),
      Indicator(
        "p13.r2", .rules, lines: 1764...1764,
        "Educators are evaluated on new skills that they have had no chance to learn.",
        asks: "Is evaluation live anywhere before professional learning, and what would it take to turn that round?",
        rules: ["change-readiness/evaluation-live-before-professional-learning"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "after")]),
    ],
    also: ["educators/outcome-no-educator-develops", "educators/role-requires-learner-competency"])
}
