import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let growthMindset = Principle(
    number: 4,
    title: "Foster the Development of a Growth Mindset",
    about: """
      Learners and adults come to see that ability grows with effort, feedback and help, and the rules act \
      accordingly.
      """,
    shows: """
      A framework can show whether work may be revised, how often something may be tried, what a first try costs, and \
      where the building blocks are learned.
      """,
    cannotShow: "It cannot show what learners and adults believe about themselves.",
    question: "Which of our rules would make a learner pay for a first try that failed?",
    indicators: [
      Indicator(
        "p4.k1", .precondition, lines: 787...789,
        "Learners hear what to do next, from educators who know the subject and know how to give feedback.",
        asks: """
          Which assessments say what learners hear back and how soon, and which competency of educators is about \
          feedback?
          """,
        rules: ["assessment/summative-without-formative"],
        shows: [.field(.assessment, "feedback"), .field(.assessment, "purpose"), .field(.competency, "develops")]),
      Indicator(
        "p4.k2", .rules, lines: 791...791,
        """
        Learners are helped to build what a growth mindset needs, such as steering, watching and sustaining their \
        own learning.
        """,
        asks: """
          For which lifelong competency is there no experience in which it is practised, and no step from level to \
          level?
          """,
        rules: ["agency/lifelong-without-practice", "progression/lifelong-without-continuum"],
        shows: [.field(.strand, "kinds"), .field(.competency, "strands"), .things(.experience)]),
      Indicator(
        "p4.k3", .precondition, lines: 792...792,
        "Learners are met at the place on the continuum where they are, with help that fits and comes in time.",
        asks: "What would a learner find who works two levels below the grade, and which domain has no help for it?",
        rules: ["equity/domain-without-support", "progression/single-level-continuum"],
        shows: [.things(.level), .field(.support, "for"), .field(.support, "levels_behind")]),
      Indicator(
        "p4.k4", .rules, lines: 793...793,
        "Learners and educators may practise, fail, mend and learn, and grades tell them something useful.",
        asks: "Which assessment allows one try only, and what does a learner do after it?",
        rules: [
          "grading/revision-forbidden", "assessment/single-attempt", "assessment/attempts-penalised",
          "consistency/revision-promised-and-denied",
        ],
        shows: [.field(.assessment, "attempts"), .field(.assessment, "penalty"), .field(.grading, "revision")]),
      Indicator(
        "p4.k5", .claim, lines: 794...794,
        "Educators are helped to coach a growth mindset, and may themselves try, fail and grow.",
        asks: "How do the growth stages of our educators leave room for failing, and what supports each of them?",
        rules: ["educators/growth-stage-as-rank"],
        shows: [.things(.growthStage), .field(.competency, "develops"), .things(.rollout)]),
      Indicator(
        "p4.l1", .rules, lines: 822...822,
        "Learners are taught how the brain learns, and skills such as setting goals or talking kindly to themselves.",
        asks: "Which experience teaches learners how learning works, and which of these skills has no place yet?",
        rules: ["agency/lifelong-without-practice"],
        shows: [.field(.competency, "strands"), .things(.experience), .field(.experience, "choices")]),
      Indicator(
        "p4.l2", .rules, lines: 823...823,
        "Learners get feedback, help and time until the work is fully mastered.",
        asks: "What happens in our rules after \"not yet\": which help, how much time, how many more tries?",
        rules: ["grading/revision-forbidden", "mastery/advancement-without-support", "assessment/single-attempt"],
        shows: [.field(.advancement, "not_yet"), .field(.grading, "revision"), .field(.assessment, "feedback")]),
      Indicator(
        "p4.l3", .rules, lines: 824...824,
        "Grades reward what was learned in the end and cost nothing for mistakes on the way.",
        asks: "Which way of putting evidence together lets an old mistake pull down a new success?",
        rules: ["assessment/attempts-penalised", "grading/averaging-of-evidence", "grading/points-as-basis"],
        shows: [.field(.grading, "averaging"), .field(.grading, "basis"), .field(.assessment, "penalty")]),
      Indicator(
        "p4.l4", .rules, lines: 825...825,
        "The building blocks of learning are taught like any other subject.",
        asks: "Which of the building blocks stands in our profile and has no competency, no level and no lesson?",
        rules: [
          "structure/missing-strand-kind", "agency/lifelong-without-practice", "progression/lifelong-without-continuum",
        ],
        shows: [.field(.strand, "kinds"), .field(.competency, "levels"), .things(.experience)]),
      Indicator(
        "p4.l5", .rules, lines: 826...826,
        "Adults work on their own mindsets before they teach them to learners.",
        asks: "Is professional learning live before the building blocks are, and for whom is it still missing?",
        rules: ["change-readiness/building-blocks-live-before-professional-learning"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "since")],
        differs: Differing(
          from: .claim,
          because: "Both rollouts and their states stand in the framework, and a rule holds one against the other.")),
      Indicator(
        "p4.l6", .claim, lines: 827...827,
        "Educators hear regularly how they are doing, and are helped to get better.",
        asks: "Which role gives feedback to educators, and on which of their competencies?",
        shows: [.things(.role), .things(.responsibility), .field(.competency, "develops")]),
      Indicator(
        "p4.l7", .notCheckable, lines: 828...828,
        "Staff can tell of a mistake and what they or the organisation learned from it.",
        asks: "Which change in our framework came from something that went wrong, and where is that written?",
        shows: [.field(.alignment, "because"), .field(.moderation, "finding"), .field(.policy, "reviewed")]),
      Indicator(
        "p4.l8", .notCheckable, lines: 829...829,
        "The district knows that it improves only as far as its adults learn.",
        asks: "Where does our framework ask adults to learn, and which improvement depends on it?",
        shows: [.things(.growthStage), .field(.competency, "develops"), .field(.rollout, "after")]),
      Indicator(
        "p4.r1", .rules, lines: 833...833,
        "The walls praise growth, and the rules of grading allow no second try.",
        asks: "Which promise of revision is taken back by an assessment or a grade elsewhere in our files?",
        rules: ["grading/revision-forbidden", "consistency/revision-promised-and-denied"],
        shows: [.field(.grading, "revision"), .field(.assessment, "attempts"), .field(.assessment, "penalty")]),
      Indicator(
        "p4.r2", .rules, lines: 834...834,
        "Prizes, averages and rankings sort learners into good ones and poor ones.",
        asks: "What in our reports or rubrics tells learners how they compare with others instead of how far they are?",
        rules: ["grading/rank-in-reports", "wording/norm-referenced-wording"],
        shows: [.field(.grading, "reports"), .field(.grading, "letters"), .things(.point)]),
    ],
    also: ["progression/nothing-below-proficient", "wording/stigmatising-scale-word"])
}
