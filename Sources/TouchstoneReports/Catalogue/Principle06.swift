import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let learningSciences = Principle(
    number: 6,
    title: "Base School Design and Pedagogy on Learning Sciences",
    about: "Teaching, assessment and grading follow what is known about how people learn.",
    shows: """
      A framework can show a stated philosophy, the research behind progressions, the mix of assessments, and how \
      grades come about.
      """,
    cannotShow: "It cannot show what happens in a lesson.",
    question: """
      In what way do our rules of grading and assessment follow what is known about learning, and where do they not?
      """,
    indicators: [
      Indicator(
        "p6.k1", .precondition, lines: 981...981,
        "Teaching and surroundings follow current research on thinking, motivation and development.",
        asks: "Which of our progressions and beliefs rest on research that we name, and which rest on habit?",
        rules: ["structure/progression-without-steps"],
        shows: [.field(.progression, "source"), .things(.belief)]),
      Indicator(
        "p6.k2", .precondition, lines: 982...982,
        "Educators have made the science of learning their own, and learners find out how learning works.",
        asks: "Which competency of learners, and which of educators, is about how learning happens?",
        rules: ["agency/lifelong-without-practice"],
        shows: [.field(.competency, "strands"), .field(.competency, "develops"), .things(.belief)]),
      Indicator(
        "p6.k3", .claim, lines: 983...983,
        "Educators build the new skills in strong, personal ways, by learning as they are meant to teach.",
        asks: """
          How does an educator learn in our framework: with choice, practice, feedback and evidence, as a learner \
          does?
          """,
        shows: [.field(.competency, "develops"), .field(.credential, "methods"), .things(.growthStage)]),
      Indicator(
        "p6.k4", .precondition, lines: 985...985,
        "What helps the learners who were served worst is part of teaching for everyone.",
        asks: """
          Which supports and resources are designed for particular needs, and which could become part of the usual \
          experience?
          """,
        shows: [.field(.support, "adjusts"), .field(.resource, "designed_for"), .field(.resource, "needs")]),
      Indicator(
        "p6.l1", .precondition, lines: 1047...1047,
        "What the district believes about learning is written down and guides teaching.",
        asks: "Do our beliefs say how people learn, and which experience or policy would a reader recognise them in?",
        shows: [.things(.belief), .things(.experience)],
        differs: Differing(
          from: .rules,
          because: "Beliefs can be declared, and no rule asks for them or reads what they say about learning.")),
      Indicator(
        "p6.l2", .claim, lines: 1048...1048,
        """
        Professional learning builds the skills that the shared philosophy asks for, suits each educator, and looks \
        into research.
        """,
        asks: """
          Which competency of educators has no way of being learned yet, and what research could a team look into \
          first?
          """,
        shows: [.field(.rollout, "component"), .field(.competency, "develops"), .field(.resource, "for")]),
      Indicator(
        "p6.l3", .precondition, lines: 1049...1049,
        "Teaching reckons with learners who bring different knowledge, feelings and lives.",
        asks: """
          Where does a learner begin who brings less, or more, than the level expects, and what is different for her?
          """,
        rules: ["equity/domain-without-support", "progression/single-level-continuum"],
        shows: [.field(.assessment, "places"), .field(.support, "adjusts"), .field(.assessment, "purpose")]),
      Indicator(
        "p6.l4", .rules, lines: 1050...1050,
        "The whole school goes about mindset, self-steering and perseverance in one common way.",
        asks: "Which building blocks are practised in experiences of several domains, and which in none?",
        rules: ["agency/lifelong-without-practice", "progression/lifelong-without-continuum"],
        shows: [.field(.competency, "strands"), .field(.competency, "domains"), .field(.experience, "for")]),
      Indicator(
        "p6.l5", .precondition, lines: 1051...1051,
        """
        Experiences suit very different learners, expect much of all, and have them talk, act and work in small \
        groups.
        """,
        asks: """
          Which of our experiences go deep, let learners choose and leave the classroom, and which do none of these?
          """,
        rules: ["consistency/experience-below-target"],
        shows: [.field(.experience, "depth"), .field(.experience, "choices"), .field(.experience, "setting")]),
      Indicator(
        "p6.l6", .rules, lines: 1052...1052,
        "Every learner applies knowledge and thinks hard, in performance tasks too.",
        asks: "At which level or in which pathway would a learner meet nothing beyond recall and tests?",
        rules: [
          "rigor/recall-only-level", "assessment/only-tests", "assessment/gate-without-performance",
          "equity/shallower-pathway",
        ],
        shows: [.field(.target, "depth"), .field(.assessment, "mode"), .field(.assessment, "depth")]),
      Indicator(
        "p6.l7", .rules, lines: 1054...1054,
        "Assessment is part of learning: it tells learners what to do next and has them look back.",
        asks: "Which competency is judged at the end and never looked at on the way?",
        rules: ["assessment/summative-without-formative"],
        shows: [.field(.assessment, "purpose"), .field(.assessment, "feedback"), .field(.assessment, "mode")]),
      Indicator(
        "p6.l8", .rules, lines: 1055...1055,
        "Grades come about in ways that fit how people learn.",
        asks: "What in our grading counts early struggles against a learner, or counts points instead of learning?",
        rules: [
          "grading/averaging-of-evidence", "grading/decaying-average", "grading/points-as-basis",
          "grading/revision-forbidden", "assessment/attempts-penalised",
        ],
        shows: [.field(.grading, "averaging"), .field(.grading, "basis"), .field(.grading, "revision")]),
      Indicator(
        "p6.r1", .precondition, lines: 1063...1063,
        "Educators share materials or a method, and have no common idea of how learners learn.",
        asks: "Which sentence in our framework says how learning happens, and would two educators plan alike from it?",
        shows: [.things(.belief), .things(.progression), .things(.term)]),
      Indicator(
        "p6.r2", .precondition, lines: 1065...1065,
        "Learners sit and listen, and hardly ever practise or hear how they are doing.",
        asks: """
          Which experiences have a phase of practice or of feedback, and which competencies have no formative \
          assessment?
          """,
        rules: ["assessment/summative-without-formative"],
        shows: [.things(.phase), .field(.assessment, "purpose"), .field(.assessment, "feedback")]),
      Indicator(
        "p6.r3", .rules, lines: 1067...1069,
        "What counts is mostly tests, and everybody takes them on one day.",
        asks: "Which final assessments take place on a set day, and which of them are tests only?",
        rules: ["assessment/ready-learners-wait", "assessment/only-tests", "assessment/gate-without-performance"],
        shows: [.field(.assessment, "timing"), .field(.assessment, "mode"), .field(.assessment, "purpose")]),
    ],
    also: [])
}
