import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let consistencyAndReliability = Principle(
    number: 11,
    title: "Establish Mechanisms to Ensure Consistency and Reliability",
    about: "Proficient means the same in every classroom and school, because people judge the same work together.",
    shows: """
      A framework can show one scale with one threshold, complete rubrics, examples of work, and what was moderated \
      and calibrated, and when.
      """,
    cannotShow: "It cannot show whether two educators agree today.",
    question: "How do we know that proficient in one school is proficient in the next?",
    indicators: [
      Indicator(
        "p11.k1", .rules, lines: 1454...1456,
        "Proficiency is defined exactly, rests on the standards, and is open to all by rubrics and examples of work.",
        asks: "Which scale, rubric or competency leaves open what proficient work looks like?",
        rules: [
          "assessment/proficiency-undescribed", "assessment/missing-rubric-cell", "assessment/rubric-without-criterion",
          "assessment/exemplars-without-proficient", "transparency/scale-point-without-description",
        ],
        shows: [
          .field(.rubric, "for"), .field(.criterion, "points"), .field(.exemplar, "point"),
          .field(.point, "description"),
        ]),
      Indicator(
        "p11.k2", .precondition, lines: 1458...1458,
        "Assessments measure what they are meant to, mean something to learners, and guide what comes next.",
        asks: "How was each assessment checked, and what do learners do with what it tells them?",
        rules: ["assessment/rubric-of-another-thing", "assessment/summative-without-formative"],
        shows: [.field(.assessment, "validated"), .field(.assessment, "feedback"), .field(.assessment, "mode")]),
      Indicator(
        "p11.k3", .rules, lines: 1459...1459,
        "Assessments go with the competencies and standards, and ask for thinking as deep as these do.",
        asks: "Which target has no assessment, or none that is as deep as the target?",
        rules: [
          "assessment/target-without-assessment", "assessment/assessment-below-target", "rigor/target-without-depth",
        ],
        shows: [.field(.assessment, "for"), .field(.assessment, "depth"), .field(.target, "depth")]),
      Indicator(
        "p11.k4", .precondition, lines: 1460...1460,
        """
        Educators learn to use many kinds of assessment, to give feedback, and to judge building blocks and \
        performances.
        """,
        asks: "Which kind of assessment do we use without a competency of educators that is about it?",
        rules: ["educators/outcome-no-educator-develops"],
        shows: [.field(.assessment, "mode"), .field(.competency, "develops"), .field(.rollout, "component")]),
      Indicator(
        "p11.k5", .claim, lines: 1461...1461,
        "The district has ways to find out whether schools understand proficiency alike.",
        asks: "Which rubrics or common tasks have been moderated across schools, and which only within one?",
        rules: ["change-readiness/rubric-never-moderated", "change-readiness/common-task-moderated-in-one-school"],
        shows: [.field(.moderation, "scope"), .field(.moderation, "covers"), .field(.assessment, "common")]),
      Indicator(
        "p11.k6", .claim, lines: 1462...1462,
        "Educators grade the same work together until their judgements agree.",
        asks: "How far did judgements agree when they were last compared, and what was adjusted then?",
        rules: [
          "change-readiness/calibration-before-moderation", "change-readiness/calibration-without-common-task",
          "consistency/calibration-beyond-moderation",
        ],
        shows: [.field(.moderation, "agreement"), .field(.calibration, "after"), .field(.calibration, "adjusts")]),
      Indicator(
        "p11.l1", .rules, lines: 1510...1510,
        """
        It is made sure that teaching and assessment fit the targets, and that learners often work at the greatest \
        depth.
        """,
        asks: "Where does no assessment and no experience reach the depth that we ask for?",
        rules: [
          "assessment/target-without-assessment", "assessment/assessment-below-target",
          "consistency/experience-below-target",
        ],
        shows: [.field(.assessment, "depth"), .field(.experience, "depth"), .field(.target, "depth")]),
      Indicator(
        "p11.l2", .claim, lines: 1511...1511,
        "Educators judge the same work side by side and check how well they agree.",
        asks: "Which moderation says how it was done and how often the judgements agreed?",
        rules: ["change-readiness/rubric-never-moderated"],
        shows: [.field(.moderation, "protocol"), .field(.moderation, "agreement"), .field(.moderation, "rescored_by")]),
      Indicator(
        "p11.l3", .claim, lines: 1512...1512,
        "Performance assessments that educators write themselves go through a check of their quality.",
        asks: "Which of our performance tasks says how it was checked, and which should be looked at first?",
        shows: [.field(.assessment, "validated"), .field(.assessment, "given_by")]),
      Indicator(
        "p11.l4", .claim, lines: 1513...1513,
        """
        State, districts and schools moderate, so that proficient and mastery fit the state's standards and \
        everybody knows them.
        """,
        asks: "How far do our moderations reach, and which standards lie behind what they covered?",
        rules: ["change-readiness/common-task-moderated-in-one-school"],
        shows: [.field(.moderation, "scope"), .field(.moderation, "covers"), .field(.competency, "standards")]),
      Indicator(
        "p11.l5", .claim, lines: 1514...1514,
        "Colleagues tell each other when somebody called work proficient that was not.",
        asks: "Where may a judgement be questioned by a colleague, and what has been found that way?",
        shows: [.field(.moderation, "rescored_by"), .field(.moderation, "finding"), .things(.policy)]),
      Indicator(
        "p11.l6", .rules, lines: 1515...1515,
        "Grades are open and show growth, and learners can look at proficient work.",
        asks: "Which competency has no example of proficient work to look at, and do reports show growth?",
        rules: [
          "grading/report-without-growth", "assessment/exemplars-without-proficient",
          "transparency/exemplar-without-features",
        ],
        shows: [.field(.exemplar, "point"), .field(.exemplar, "link"), .field(.grading, "reports")]),
      Indicator(
        "p11.l7", .claim, lines: 1516...1516,
        "Somebody makes sure that differences do not turn into less for some learners.",
        asks: "Who compares what is asked in different pathways and schools, and what came of it last time?",
        rules: [
          "equity/shallower-pathway", "equity/pathway-with-fewer-outcomes", "mastery/advancement-below-proficient",
        ],
        shows: [.field(.moderation, "scope"), .field(.moderation, "finding"), .field(.pathway, "to")]),
      Indicator(
        "p11.r1", .precondition, lines: 1520...1522,
        "Months go into taking standards apart and wording rubrics, and nobody looks at learners' work.",
        asks: "How many of our rubrics have been held against real work, and which one would profit most?",
        rules: ["change-readiness/rubric-never-moderated"],
        shows: [.things(.rubric), .field(.moderation, "covers"), .things(.exemplar)]),
      Indicator(
        "p11.r2", .rules, lines: 1525...1527,
        "Standards-based grades come first, before anything makes judgements alike.",
        asks: "Which of moderation, calibration, aligned assessment and supports is not live where grading is?",
        rules: [
          "change-readiness/grading-live-too-early", "change-readiness/live-before-its-prerequisite",
          "consistency/standards-referenced-in-fact",
        ],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "after")]),
      Indicator(
        "p11.r3", .precondition, lines: 1529...1533,
        "Learners know whose grades come easily and whose are hard.",
        asks: "Where may a classroom or a school still read proficient, or the rules of grading, in its own way?",
        rules: ["grading/grading-differs-by-classroom", "grading/gradings-at-odds", "consistency/unmapped-scales"],
        shows: [.field(.grading, "scope"), .things(.scale), .field(.scale, "maps_to")]),
    ],
    also: [
      "assessment/behaviour-in-academic-rubric", "assessment/common-task-without-rubric",
      "assessment/criterion-without-evidence", "assessment/identical-rubric-cells", "assessment/level-without-gate",
      "assessment/only-tests", "change-readiness/common-assessment-never-moderated",
      "change-readiness/diploma-live-before-framework", "change-readiness/live-since-before-its-prerequisite",
      "consistency/academic-competency-on-habits-scale", "consistency/evidence-at-another-level",
      "consistency/habit-on-academic-scale", "consistency/proficient-lost-in-map",
      "consistency/rubric-on-another-scale", "grading/grades-from-tests-alone", "grading/letters-without-map",
      "mastery/requirement-below-proficient", "mastery/single-piece-of-evidence", "mastery/two-rules-for-one-scope",
      "progression/identical-adjacent-descriptors", "progression/level-named-like-scale-point",
      "structure/unused-scale", "transparency/assessment-without-rubric", "wording/norm-referenced-wording",
    ])
}
