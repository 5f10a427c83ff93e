import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let organizationalFlexibility = Principle(
    number: 14,
    title: "Increase Organizational Flexibility",
    about: "Time, space, people and money can move to where learners need them, within bounds that are agreed.",
    shows: """
      A framework can show when help takes place, when learners may move on, and what is fixed or left to schools.
      """,
    cannotShow: "It cannot show budgets, staffing, or how quickly a school reacts.",
    question: "Which of our rules are laws, and which have only become habits?",
    indicators: [
      Indicator(
        "p14.k1", .learnerData, lines: 1782...1782,
        "Time, rooms, materials, people and money are used as learners need them.",
        asks: """
          What do our supports say about time and place, and which resource could not move if a learner needed it?
          """,
        shows: [.field(.support, "adjusts"), .field(.support, "when"), .things(.resource)]),
      Indicator(
        "p14.k2", .precondition, lines: 1783...1783,
        "Frames for decisions leave room to act and say where the room ends.",
        asks: "Which of our policies says that it is loose and does not say within which bounds?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope"), .things(.belief)],
        differs: Differing(
          from: .rules,
          because: """
            A policy may say that it is tight or loose, and what is sealed cannot be changed by a school, but no rule \
            asks for a frame.
            """)),
      Indicator(
        "p14.k3", .precondition, lines: 1784...1784,
        "Schools run their own resources, and educators choose how they teach.",
        asks: "Which policies leave teaching and resources to schools and educators, and which take them away?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope"), .field(.phase, "chosen_by")]),
      Indicator(
        "p14.k4", .precondition, lines: 1785...1785,
        "The school is organised so that help can be given, and got, in time.",
        asks: "How long, at most, would a learner here have to wait for help?",
        rules: ["equity/support-too-seldom", "equity/support-after-failure"],
        shows: [.field(.support, "cadence"), .field(.support, "when"), .field(.support, "triggers")]),
      Indicator(
        "p14.k5", .precondition, lines: 1786...1786,
        "Resources go first to those who need more, and the aim is a level or more a year for everyone.",
        asks: "At how many levels behind does help set in, and what makes sure that the least served come first?",
        rules: ["equity/support-only-after-hours"],
        shows: [.field(.support, "levels_behind"), .field(.support, "triggers"), .field(.measure, "disaggregated")]),
      Indicator(
        "p14.k6", .notCheckable, lines: 1787...1787,
        "The district's offices serve schools within common agreements, and can cope with different ways.",
        asks: "Which of our common agreements leave schools free in the how, and who helps them with it?",
        shows: [.field(.policy, "decides"), .field(.policy, "owner")]),
      Indicator(
        "p14.k7", .precondition, lines: 1789...1789,
        "Old habits are questioned, and what is best for learners decides.",
        asks: "Which policy of ours is older than our beliefs, and what would we decide today?",
        shows: [.things(.belief), .field(.policy, "effective"), .field(.policy, "reviewed")]),
      Indicator(
        "p14.k8", .learnerData, lines: 1790...1790,
        "The district looks at what its resources bring about and shifts them accordingly.",
        asks: "Which of our measures is about a support or a pathway, and what did it lead us to change?",
        shows: [.field(.measure, "for"), .field(.measure, "cadence")]),
      Indicator(
        "p14.l1", .precondition, lines: 1840...1840,
        "Policies, operations and resources are set so that no learner goes without teaching and help that fit.",
        asks: "Which domain, time of day or level is not reached by any of our supports?",
        rules: ["equity/domain-without-support", "equity/support-only-after-hours"],
        shows: [.field(.support, "for"), .field(.support, "when"), .field(.support, "cadence")]),
      Indicator(
        "p14.l2", .rules, lines: 1841...1841,
        "Time bends so that nobody repeats a course or a grade, and the day has hours for extra help.",
        asks: "Where does the calendar decide when learners move on, and on how many days is there time for help?",
        rules: ["mastery/advancement-by-time", "equity/support-too-seldom"],
        shows: [.field(.advancement, "when"), .field(.support, "cadence"), .field(.support, "when")]),
      Indicator(
        "p14.l3", .claim, lines: 1842...1842,
        "Schools have much to say about their money and whom they hire.",
        asks: "Which policy settles what schools decide about money and staff, and is it tight or loose?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope")]),
      Indicator(
        "p14.l4", .rules, lines: 1843...1843,
        "The timetable holds frequent help for learners and hours for educators' communities.",
        asks: "How often is there help in the school day, and are the learning communities live?",
        rules: [
          "equity/support-too-seldom", "equity/support-only-after-hours",
          "change-readiness/framework-live-before-learning-communities",
        ],
        shows: [.field(.support, "cadence"), .field(.support, "when"), .field(.rollout, "component")]),
      Indicator(
        "p14.l5", .claim, lines: 1844...1844,
        "Educators are helped to build good experiences and to judge well.",
        asks: "Which experiences were built by our educators, and what helped them with rubrics and judgement?",
        shows: [.field(.experience, "rubrics"), .field(.moderation, "by"), .field(.competency, "develops")]),
      Indicator(
        "p14.l6", .precondition, lines: 1845...1845,
        "Summer is for the targets that a learner still needs, and never for a whole course again.",
        asks: "Which of our summer supports say what they are for, and could a learner work on just one target there?",
        shows: [.field(.support, "when"), .field(.support, "for"), .field(.support, "repairs_gap")],
        differs: Differing(
          from: .rules,
          because: """
            A support may take place in summer and name its targets, but nothing says that a course is repeated, so \
            no rule can see it.
            """)),
      Indicator(
        "p14.l7", .learnerData, lines: 1846...1846,
        "Schools find out where incoming learners stand, and prepare for them.",
        asks: "Which assessment finds the level at which a newcomer begins, in each domain?",
        shows: [.field(.assessment, "places"), .field(.assessment, "purpose")]),
      Indicator(
        "p14.r1", .rules, lines: 1850...1852,
        "There is time for individual help once a week, or never.",
        asks: "On which days can a learner get help during school, and what would it take to make it daily?",
        rules: ["equity/support-too-seldom", "equity/support-only-after-hours"],
        shows: [.field(.support, "cadence"), .field(.support, "when")]),
      Indicator(
        "p14.r2", .precondition, lines: 1854...1854,
        "Learners sit through a whole course again, in the next year or in summer.",
        asks: "What does a learner meet after \"not yet\": the missing targets, or everything once more?",
        rules: ["mastery/advancement-without-support"],
        shows: [.field(.advancement, "scope"), .field(.advancement, "not_yet"), .field(.support, "for")],
        differs: Differing(
          from: .rules,
          because: """
            Repeating a course has no field; rules see only whether a learner who is not there yet gets some support.
            """)),
    ],
    also: ["assessment/ready-learners-wait", "mastery/grade-as-ceiling"])
}
