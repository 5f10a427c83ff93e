import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let transparency = Principle(
    number: 12,
    title: "Maximize Transparency",
    about: "Learners, families and educators can see what is expected, why, how well, how far, and what comes next.",
    shows: """
      A framework can show whether everything that learners need to know has been said, in words for them and for \
      families, and agrees with itself.
      """,
    cannotShow: "It cannot show whether anybody understood, where a learner stands, or how honestly people talk.",
    question: "Which of our pages, scales or reports might send a learner or a family a false signal?",
    indicators: [
      Indicator(
        "p12.k1", .rules, lines: 1549...1549,
        "One framework, agreed and shared with families, holds targets, rubrics and pieces of proficient work.",
        asks: "Which competency is published without a rubric, an example or words for families?",
        rules: [
          "assessment/proficiency-undescribed", "assessment/exemplars-without-proficient",
          "transparency/assessment-without-rubric", "transparency/missing-family-statement",
        ],
        shows: [.field(.rubric, "for"), .field(.exemplar, "for"), .field(.competency, "family_statement")]),
      Indicator(
        "p12.k2", .learnerData, lines: 1550...1550,
        "Learners, educators and families can look up where a learner is, against the grade and in growth.",
        asks: "What do our reports show of level, growth and grade, and what would a family ask next?",
        rules: ["grading/report-without-growth"],
        shows: [.field(.grading, "reports"), .field(.level, "grades")]),
      Indicator(
        "p12.k3", .precondition, lines: 1551...1551,
        "Feedback tells learners precisely what is still to be learned and done.",
        asks: "Which criterion or assessment leaves a learner guessing what to hand in or do next?",
        rules: ["assessment/criterion-without-evidence"],
        shows: [.field(.criterion, "evidence"), .field(.assessment, "feedback"), .field(.criterion, "points")]),
      Indicator(
        "p12.k4", .rules, lines: 1552...1552,
        "Educators know how deep each target goes and match teaching and assessment to it.",
        asks: "Which targets do not say how deep they go, and where do tasks stay above or below?",
        rules: [
          "rigor/target-without-depth", "assessment/assessment-below-target", "consistency/experience-below-target",
        ],
        shows: [.field(.target, "depth"), .field(.assessment, "depth"), .field(.experience, "depth")]),
      Indicator(
        "p12.k5", .rules, lines: 1553...1553,
        "Grades say how far a learner has come and neither judge nor compare.",
        asks: "What in our reports, letters or rubrics compares learners, and what would show progress instead?",
        rules: ["grading/rank-in-reports", "wording/norm-referenced-wording", "grading/points-as-basis"],
        shows: [.field(.grading, "reports"), .field(.grading, "basis"), .field(.grading, "letters")]),
      Indicator(
        "p12.k6", .precondition, lines: 1554...1554,
        "Information comes early enough to change what is taught next.",
        asks: "How soon do learners and educators hear what an assessment or a measure has shown?",
        shows: [.field(.assessment, "feedback"), .field(.measure, "cadence")]),
      Indicator(
        "p12.k7", .precondition, lines: 1555...1555,
        "Learners and educators can follow learning in several domains, each at its own level.",
        asks: "Could a learner be at different levels in different domains by our rules, and see them side by side?",
        rules: ["alignment/competency-without-domain"],
        shows: [.field(.advancement, "domains"), .field(.competency, "domains"), .field(.grading, "reports")]),
      Indicator(
        "p12.k8", .learnerData, lines: 1556...1556,
        "What is known about learning leads each learner to the help that fits.",
        asks: "What sets each support going, and where would the information for it come from?",
        rules: ["equity/domain-without-support"],
        shows: [.field(.support, "triggers"), .field(.support, "for"), .field(.assessment, "purpose")]),
      Indicator(
        "p12.k9", .precondition, lines: 1557...1557,
        "Leaders and teams have agreed by what they decide.",
        asks: "Which beliefs would our leaders decide by, and which policies refer to none?",
        shows: [.things(.belief), .things(.policy)],
        differs: Differing(
          from: .rules,
          because: "Beliefs and policies can be declared, and no rule asks for them or for what leaders have agreed.")),
      Indicator(
        "p12.k10", .notCheckable, lines: 1558...1558,
        "Relationships are strong enough to look squarely at what goes wrong, for one learner or for many.",
        asks: "Which of our findings or measures tells us something uncomfortable, and with whom did we talk about it?",
        shows: [.field(.moderation, "finding"), .field(.measure, "disaggregated"), .field(.engagement, "groups")]),
      Indicator(
        "p12.l1", .rules, lines: 1624...1624,
        "Targets and competencies are explicit, and proficient work can be seen for every level.",
        asks: "At which level is there neither a clear expectation nor an example of work?",
        rules: [
          "structure/label-instead-of-statement", "assessment/exemplars-without-proficient",
          "progression/level-missing-from-span", "wording/level-label-as-descriptor",
        ],
        shows: [.field(.exemplar, "level"), .field(.competency, "levels"), .field(.target, "learner_statement")]),
      Indicator(
        "p12.l2", .rules, lines: 1625...1625,
        "Criteria are open, so that learners can bring proof from other classes and from life outside.",
        asks: "By which criteria would evidence from a job, a club or home be judged, and where are they missing?",
        rules: [
          "assessment/criterion-without-evidence", "transparency/assessment-without-rubric",
          "agency/one-form-of-evidence",
        ],
        shows: [.field(.assessment, "rubric"), .field(.assessment, "settings"), .field(.criterion, "evidence")]),
      Indicator(
        "p12.l3", .notCheckable, lines: 1626...1626,
        "The district says openly what it intends, expects and has found.",
        asks: "Which of our intentions or findings is written nowhere that a family could read it?",
        rules: ["transparency/missing-statement"],
        shows: [.field(.profile, "purpose"), .things(.policy), .field(.engagement, "contribution")]),
      Indicator(
        "p12.l4", .precondition, lines: 1627...1627,
        "Learners and families know that grade and level are two things, and which level it is in each domain.",
        asks: "Where do we explain the difference, and which names of levels or points make it hard to see?",
        rules: [
          "progression/level-tied-to-grade", "progression/level-named-like-scale-point",
          "structure/grades-out-of-order",
        ],
        shows: [.field(.level, "grades"), .things(.term), .field(.competency, "domains")]),
      Indicator(
        "p12.l5", .rules, lines: 1628...1628,
        "Rules of grading are clear and fair and tell how learning is going.",
        asks: "Where do two of our rules of grading disagree, or letters stand for nothing that is explained?",
        rules: [
          "grading/gradings-at-odds", "grading/letters-without-map", "grading/report-without-growth",
          "grading/habits-outside-streams",
        ],
        shows: [.field(.grading, "reports"), .field(.grading, "letters"), .field(.scale, "maps_to")]),
      Indicator(
        "p12.l6", .precondition, lines: 1629...1631,
        "Learners can tell how far along they are, and what the work has to do with their future.",
        asks: "Which competencies say neither what they are good for nor how they can be shown?",
        rules: ["transparency/missing-why", "transparency/missing-learner-statement"],
        shows: [.field(.competency, "why"), .field(.competency, "learner_statement"), .field(.assessment, "for")]),
      Indicator(
        "p12.l7", .precondition, lines: 1633...1633,
        "Learners shape projects with partners in the community, and what they do there counts for the diploma.",
        asks: "Which experience with a partner could count for graduation, and what would learners have to show?",
        shows: [
          .field(.experience, "partner"), .field(.experience, "choices"), .field(.graduation, "requires"),
          .field(.assessment, "settings"),
        ],
        differs: Differing(
          from: .rules,
          because: """
            Experiences may name partners and graduation may require them; no rule asks that one of them should.
            """)),
      Indicator(
        "p12.l8", .learnerData, lines: 1634...1634,
        "A working system follows progress, keeps evidence, and lets learners set goals and reflect.",
        asks: "What would such a system need from our framework that is not in it yet?",
        shows: [.field(.criterion, "evidence"), .field(.advancement, "evidence_min"), .field(.grading, "streams")]),
      Indicator(
        "p12.r1", .rules, lines: 1638...1638,
        "The way is one fixed line, and all learners have to walk it.",
        asks: "Which steps in our lines are truly needed, and which are only usual?",
        rules: ["progression/rigid-chain"],
        shows: [.field(.target, "requires"), .field(.target, "builds_on"), .things(.pathway)]),
      Indicator(
        "p12.r2", .rules, lines: 1639...1643,
        "Learners see the targets of their own grade, and neither those below nor those above.",
        asks: "For whom does our continuum end at the grade, and what would show the levels around it?",
        rules: [
          "progression/single-level-continuum", "progression/level-tied-to-grade", "grading/report-without-growth",
        ],
        shows: [.things(.level), .field(.level, "grades"), .field(.grading, "reports")]),
    ],
    also: [
      "alignment/finding-without-reason", "change-readiness/component-in-two-states",
      "change-readiness/review-due-before-claim", "consistency/academic-competency-on-habits-scale",
      "consistency/draft-required", "consistency/proficient-lost-in-map", "grading/decaying-average",
      "mastery/methods-above-evidence", "mastery/option-required-anyway", "mastery/repeated-requirement",
      "mastery/required-level-outside-span", "mastery/two-rules-for-one-scope",
      "progression/identical-adjacent-descriptors", "progression/skipped-level", "structure/claim-of-no-indicator",
      "structure/duplicate-statement", "structure/empty-domain", "structure/repeated-code",
      "transparency/exemplar-without-features", "transparency/level-without-learner-statement",
      "transparency/resource-question-unanswered", "transparency/scale-point-without-description",
      "transparency/untranslated-text", "wording/pdf-debris",
    ])
}
