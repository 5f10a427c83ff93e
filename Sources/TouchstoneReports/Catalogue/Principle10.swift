import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let intentionalityAndAlignment = Principle(
    number: 10,
    title: "Seek Intentionality and Alignment",
    about: """
      Purpose, expectations, teaching, assessment and support fit together, and go on fitting when one of them \
      changes.
      """,
    shows: """
      A framework can show nearly all of it: what leads to what, what is covered, what is not, and which parts \
      contradict each other.
      """,
    cannotShow: "It cannot show whether people use it as it is written.",
    question: "If we change this part, what will have to change with it?",
    indicators: [
      Indicator(
        "p10.k1", .rules, lines: 1342...1342,
        "Work on alignment starts from the profile with its three kinds of skill, and decisions come back to it.",
        asks: "Which outcome has no competency, and which competency leads to no outcome?",
        rules: [
          "structure/framework-without-profile", "structure/missing-strand-kind",
          "alignment/outcome-without-competency", "alignment/competency-without-outcome",
        ],
        shows: [.things(.profile), .things(.outcome), .field(.competency, "outcomes")]),
      Indicator(
        "p10.k2", .precondition, lines: 1343...1343,
        "What learners need for mastering is in the middle of every question of alignment.",
        asks: "Where does our framework begin with what learners bring, and where only with what is prescribed?",
        shows: [.field(.assessment, "places"), .field(.engagement, "groups"), .field(.support, "triggers")]),
      Indicator(
        "p10.k3", .rules, lines: 1344...1344,
        """
        One framework, open to learners and families, says what proficient looks like at each level, and teaching \
        follows it.
        """,
        asks: "At which level of which competency would a family find no words for what is expected?",
        rules: [
          "assessment/proficiency-undescribed", "progression/level-missing-from-span", "progression/skipped-level",
          "transparency/missing-family-statement",
        ],
        shows: [.field(.competency, "levels"), .field(.competency, "points"), .field(.competency, "family_statement")]),
      Indicator(
        "p10.k4", .precondition, lines: 1345...1345,
        """
        Alignment is kept up as a routine: leaders make time for it, and educators tune experiences for deeper \
        skills together.
        """,
        asks: """
          Which experiences name the building blocks or a transferable skill, and when were the others last looked \
          at?
          """,
        rules: ["agency/lifelong-without-practice"],
        shows: [.field(.experience, "for"), .field(.policy, "reviewed"), .field(.alignment, "finding")]),
      Indicator(
        "p10.k5", .precondition, lines: 1346...1346,
        """
        The framework is detailed enough to guide and simple enough to be understood, and people are helped to use \
        it.
        """,
        asks: """
          Which part is longer than anybody will read, which says something twice, and which word is never explained?
          """,
        rules: ["structure/duplicate-statement", "progression/redundant-prerequisite"],
        shows: [.things(.target), .things(.skill), .things(.term)]),
      Indicator(
        "p10.k6", .rules, lines: 1347...1347,
        "Before something is improved, people ask what else hangs on it.",
        asks: "What still points at something that we have retired or changed, and who has looked at it since?",
        rules: [
          "structure/reference-to-retired", "change-readiness/component-in-two-states",
          "change-readiness/live-before-its-prerequisite",
        ],
        shows: [.field(.alignment, "finding"), .field(.rollout, "after"), .field(.policy, "reviewed")]),
      Indicator(
        "p10.l1", .rules, lines: 1416...1416,
        "It is said how each outcome is measured, fairness included, and examples of work show what is meant.",
        asks: "Which outcome has no measure, no groups to compare, or no piece of work to look at?",
        rules: ["change-readiness/outcome-without-measure", "equity/measure-without-groups"],
        shows: [.field(.measure, "for"), .field(.measure, "disaggregated"), .field(.exemplar, "for")]),
      Indicator(
        "p10.l2", .precondition, lines: 1417...1417,
        "The framework is well worked out, and educators know the level below theirs and the one above.",
        asks: "Between which neighbouring levels would an educator not see what comes before and what comes next?",
        rules: ["progression/skipped-level", "progression/long-jump", "progression/dead-end-target"],
        shows: [.field(.competency, "levels"), .field(.target, "requires"), .field(.target, "builds_on")]),
      Indicator(
        "p10.l3", .notCheckable, lines: 1418...1418,
        "Educators may try new things that bring the parts closer together.",
        asks: "Which part of our framework is open for schools to try something, and what has been learned there?",
        shows: [.field(.policy, "decides"), .field(.rollout, "state")]),
      Indicator(
        "p10.l4", .precondition, lines: 1419...1419,
        "Educators have time to plan and learn together, and their communities are cared for.",
        asks: "How far are our learning communities, and which rollout is waiting for them?",
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "after")]),
      Indicator(
        "p10.l5", .precondition, lines: 1421...1421,
        "Designs for school, lessons and professional learning start from outcomes and from what is known of learners.",
        asks: "Which experience, resource or competency of educators cannot be traced to an outcome?",
        rules: ["alignment/resource-for-nothing", "educators/educator-competency-develops-nothing"],
        shows: [.field(.experience, "for"), .field(.resource, "for"), .field(.competency, "develops")]),
      Indicator(
        "p10.l6", .claim, lines: 1422...1422,
        "Structures are rebuilt so that they serve the outcomes.",
        asks: "Which structure did we change for the sake of an outcome, and which one still stands in its way?",
        shows: [.things(.rollout), .field(.policy, "effective"), .things(.attestation)]),
      Indicator(
        "p10.l7", .rules, lines: 1423...1423,
        "Experiences give learners occasions to grow socially and emotionally.",
        asks: "Which social or emotional skill in our profile is practised in no experience?",
        rules: ["agency/lifelong-without-practice"],
        shows: [.field(.experience, "for"), .field(.competency, "strands")]),
      Indicator(
        "p10.l8", .rules, lines: 1424...1424,
        """
        Teaching and assessment go for application and deep thinking, and the district builds the skills to assess \
        it.
        """,
        asks: "Which target is deeper than every assessment and every experience that serves it?",
        rules: ["assessment/assessment-below-target", "consistency/experience-below-target", "assessment/only-tests"],
        shows: [
          .field(.target, "depth"), .field(.assessment, "depth"), .field(.experience, "depth"),
          .field(.assessment, "mode"),
        ]),
      Indicator(
        "p10.r1", .rules, lines: 1432...1432,
        "The profile speaks of deep learning, and lessons and tests stay with remembering.",
        asks: "Where do our targets, tasks and experiences stay below what the profile and the standards ask for?",
        rules: [
          "rigor/recall-only-competency", "assessment/assessment-below-target", "rigor/target-below-standard",
          "consistency/experience-below-target",
        ],
        shows: [.field(.target, "depth"), .field(.assessment, "depth"), .field(.standard, "depth")]),
      Indicator(
        "p10.r2", .rules, lines: 1434...1434,
        "Many learners arrive years behind, and everybody gets the lessons of the grade all the same.",
        asks: """
          What does our framework hold for learners who enter several levels below, and what becomes of their gaps?
          """,
        rules: [
          "progression/single-level-continuum", "equity/support-without-gap-repair", "mastery/gaps-without-plan",
        ],
        shows: [.field(.assessment, "places"), .field(.support, "levels_behind"), .field(.advancement, "gap_plan")]),
    ],
    also: [
      "alignment/alignment-already-stated", "alignment/competency-without-domain",
      "alignment/competency-without-standard", "alignment/coverage-denied", "alignment/duplicate-alignment",
      "alignment/finding-against-the-field", "alignment/finding-without-reason", "alignment/outcome-missing-at-level",
      "alignment/outcome-of-another-audience", "alignment/partly-covered-standard",
      "alignment/resource-of-another-thing", "alignment/standard-as-competency",
      "alignment/standard-without-competency", "assessment/rubric-of-another-thing",
      "assessment/target-without-assessment", "change-readiness/live-since-before-its-prerequisite",
      "change-readiness/rollout-in-a-circle", "consistency/evidence-at-another-level",
      "consistency/requirement-of-another-audience", "consistency/specialised-required-of-all",
      "educators/develops-its-own-audience", "educators/outcome-no-educator-develops",
      "educators/role-requires-learner-competency", "equity/pathway-with-fewer-outcomes",
      "mastery/graduation-misses-outcome", "mastery/pathway-misses-graduation", "mastery/required-level-outside-span",
      "progression/repeated-prerequisite", "progression/target-outside-span", "rigor/resource-below-targets",
      "structure/competency-without-target", "structure/empty-domain", "structure/empty-strand",
      "structure/grades-out-of-order", "structure/steps-out-of-order", "structure/unused-level",
    ])
}
