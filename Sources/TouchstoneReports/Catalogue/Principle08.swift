import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let higherLevelSkills = Principle(
    number: 8,
    title: "Design for the Development of Rigorous Higher-Level Skills",
    about: "Every learner applies, transfers and creates, at every level and not as a reward for being ahead.",
    shows: """
      A framework can show how deep targets, assessments and experiences go, how evidence is shown, what is gated, \
      and whether rubrics were moderated.
      """,
    cannotShow: "It cannot show how hard learners really think in a lesson.",
    question: "Where does a learner who begins at the lowest level get to apply what she knows?",
    indicators: [
      Indicator(
        "p8.k1", .rules, lines: 1168...1168,
        "Success means knowledge, skills that transfer and skills for a life of learning, all three valued.",
        asks: "Which of the three parts has the fewest outcomes and competencies, and what belongs there?",
        rules: ["structure/missing-strand-kind", "alignment/unsupported-strand", "structure/empty-strand"],
        shows: [.field(.strand, "kinds"), .field(.outcome, "strands"), .field(.competency, "strands")]),
      Indicator(
        "p8.k2", .rules, lines: 1169...1169,
        "Learners use what they know on hard problems that reach across subjects.",
        asks: "Which competencies never leave their own domain or the first depth, and where could they be used?",
        rules: ["mastery/transfer-never-asked", "rigor/recall-only-competency"],
        shows: [.field(.competency, "transfer"), .field(.competency, "domains"), .field(.target, "depth")]),
      Indicator(
        "p8.k3", .rules, lines: 1170...1172,
        "Learners use feedback from assessments to mend their work and understand more.",
        asks: "Where does feedback come too late to change the work, and where is changing it forbidden?",
        rules: [
          "grading/revision-forbidden", "consistency/revision-promised-and-denied",
          "assessment/summative-without-formative",
        ],
        shows: [.field(.grading, "revision"), .field(.assessment, "feedback"), .field(.assessment, "attempts")]),
      Indicator(
        "p8.k4", .rules, lines: 1174...1174,
        "Mastery is shown by doing: in performance tasks and by evidence of transfer.",
        asks: "Which competency or level can be reached by tests alone?",
        rules: ["assessment/only-tests", "assessment/gate-without-performance", "mastery/transfer-never-asked"],
        shows: [.field(.assessment, "mode"), .field(.assessment, "opens"), .field(.advancement, "transfer")]),
      Indicator(
        "p8.k5", .notCheckable, lines: 1175...1175,
        "Learners struggle with work that is just within reach, and failing is a part of it.",
        asks: "Which experiences ask for the deepest thinking at each level, and what help stands beside them?",
        shows: [.field(.experience, "depth"), .things(.support)]),
      Indicator(
        "p8.k6", .claim, lines: 1176...1176,
        """
        Educators agree on what higher-order skills look like and grade them alike, so that nobody moves on with \
        gaps.
        """,
        asks: "Which rubrics for transferable skills have been moderated, and which was used without it?",
        rules: ["change-readiness/rubric-never-moderated"],
        shows: [.field(.moderation, "covers"), .things(.calibration), .things(.rubric)]),
      Indicator(
        "p8.l1", .precondition, lines: 1208...1208,
        "Each learner does at least one project that reaches into the real world.",
        asks: "Is there a project outside the classroom in every pathway, and which learners might never meet one?",
        shows: [.field(.experience, "setting"), .field(.experience, "partner"), .things(.pathway)]),
      Indicator(
        "p8.l2", .rules, lines: 1209...1209,
        "Learners who work below their grade apply what they know, too.",
        asks: "At which level do all targets stop at recall, and what could learners there do with what they know?",
        rules: ["rigor/recall-only-level", "rigor/deeper-learning-after-proficient"],
        shows: [.field(.target, "depth"), .field(.experience, "depth"), .things(.level)]),
      Indicator(
        "p8.l3", .precondition, lines: 1210...1210,
        "Timetable and calendar leave room for extra help, long projects and learning elsewhere.",
        asks: "Does the time that our supports and experiences need exist in the week and the year?",
        rules: ["equity/support-too-seldom"],
        shows: [.field(.support, "cadence"), .field(.support, "when"), .field(.experience, "duration")]),
      Indicator(
        "p8.l4", .precondition, lines: 1211...1211,
        "Educators have hours each week to plan, learn and work with each other.",
        asks: "Which policy or rollout gives educators that time, and in which schools is it there already?",
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.rollout, "component"), .things(.policy)]),
      Indicator(
        "p8.l5", .rules, lines: 1212...1212,
        "Performance tasks make sure that learners build higher-order skills.",
        asks: "Which competency has no performance task, project or exhibition?",
        rules: ["assessment/only-tests", "assessment/gate-without-performance"],
        shows: [.field(.assessment, "mode"), .field(.assessment, "depth")]),
      Indicator(
        "p8.l6", .claim, lines: 1213...1213,
        "Moderation and calibration keep judgements of higher-order skills consistent.",
        asks: "When were our rubrics for transferable skills last moderated, and what was adjusted afterwards?",
        rules: ["change-readiness/rubric-never-moderated", "consistency/calibration-beyond-moderation"],
        shows: [.field(.moderation, "date"), .field(.moderation, "covers"), .field(.calibration, "adjusts")]),
      Indicator(
        "p8.l7", .rules, lines: 1214...1214,
        "The school helps learners to see what graduates can do, and to use the same skill in several subjects.",
        asks: "Which outcome has no work at some level, and which transferable skill is used in one domain only?",
        rules: ["alignment/outcome-missing-at-level", "transparency/missing-why"],
        shows: [
          .field(.outcome, "starts_at"), .field(.competency, "domains"), .field(.competency, "learner_statement"),
        ]),
      Indicator(
        "p8.r1", .rules, lines: 1218...1220,
        "The profile promises skills that transfer, and learners advance by multiple choice or a pass mark.",
        asks: """
          Which transferable competency is shown by tests only, and which rule of advancement is content with less \
          than proficient?
          """,
        rules: [
          "assessment/only-tests", "assessment/gate-without-performance", "mastery/advancement-below-proficient",
        ],
        shows: [.field(.assessment, "mode"), .field(.advancement, "point"), .field(.competency, "strands")]),
      Indicator(
        "p8.r2", .precondition, lines: 1222...1222,
        "The day is cut into short periods, and nothing longer fits in.",
        asks: "Which of our experiences could not take place in the time that a school day has today?",
        shows: [.field(.experience, "duration"), .field(.experience, "setting")]),
      Indicator(
        "p8.r3", .rules, lines: 1224...1226,
        "Projects, community work and electives wait until a learner is proficient.",
        asks: "Which pathway or point of a scale keeps deeper work for those who are already proficient?",
        rules: ["rigor/deeper-learning-after-proficient", "equity/pathway-with-entry-gate"],
        shows: [.field(.pathway, "requires"), .things(.point), .things(.experience)]),
    ],
    also: [
      "alignment/standard-as-competency", "assessment/assessment-below-target", "consistency/experience-below-target",
      "equity/shallower-pathway", "grading/grades-from-tests-alone", "rigor/resource-below-targets",
      "rigor/target-below-standard", "rigor/target-without-depth", "transparency/resource-question-unanswered",
    ])
}
