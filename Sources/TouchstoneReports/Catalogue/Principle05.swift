import TouchstoneDiagnostics
import TouchstoneLanguage

extension Principle {
  static let distributedLeadership = Principle(
    number: 5,
    title: "Cultivate Empowering and Distributed Leadership",
    about: "Decisions are made close to learners, by the people whom they touch, within bounds that everybody knows.",
    shows: """
      A framework can show who owns what, what schools may decide, by which principles, and whether support came \
      before evaluation.
      """,
    cannotShow: "It cannot show whether anybody feels free to decide.",
    question: "What is fixed for all, what is left open, and who decides about the rest?",
    indicators: [
      Indicator(
        "p5.k1", .notCheckable, lines: 856...856,
        "Leaders live what they ask for, and treat their own mistakes as lessons rather than looking for culprits.",
        asks: "What do our competencies and roles for leaders say about learning from mistakes?",
        shows: [.things(.role), .field(.competency, "develops"), .things(.belief)]),
      Indicator(
        "p5.k2", .precondition, lines: 857...857,
        "Learners and educators help decide what touches their learning, and the structures leave room for it.",
        asks: """
          Which decisions do our files leave to learners, to educators and to schools, and which group is asked about \
          none?
          """,
        shows: [.field(.policy, "decides"), .field(.phase, "chosen_by"), .field(.engagement, "groups")]),
      Indicator(
        "p5.k3", .precondition, lines: 858...858,
        "Those who decide have the information and the guiding principles that they need, and can ask others.",
        asks: """
          Are the principles by which we decide written down where everybody can read them, and who keeps each \
          policy?
          """,
        shows: [.things(.belief), .things(.policy), .field(.policy, "owner")],
        differs: Differing(
          from: .rules,
          because: """
            Beliefs and policies can be declared, and no rule asks for them; whether they reach those who decide \
            stands in no file.
            """)),
      Indicator(
        "p5.k4", .claim, lines: 859...859,
        "Learners and educators decide together with others, in conferences, teams or by agreed procedures.",
        asks: """
          Where do our pathways and roles bring learners and adults to one table, and are the learning communities \
          live?
          """,
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.pathway, "reviews"), .things(.responsibility), .field(.rollout, "component")]),
      Indicator(
        "p5.k5", .precondition, lines: 860...860,
        "It is clear by which criteria and steps decisions are made, and what is fixed and what is open.",
        asks: "Which of our policies does not say yet whether schools may decide otherwise?",
        shows: [.field(.policy, "decides"), .field(.policy, "scope"), .things(.belief)],
        differs: Differing(
          from: .rules,
          because: """
            A policy may say whether it is tight or loose, and no rule asks for it; criteria and steps have no field \
            of their own.
            """)),
      Indicator(
        "p5.k6", .precondition, lines: 861...863,
        "Decisions lie as near to learners as possible, and people have room for their own judgement.",
        asks: """
          Which of our policies are fixed for all, and which of them could be left to schools, educators or learners?
          """,
        shows: [.field(.policy, "decides"), .field(.policy, "scope"), .field(.phase, "chosen_by")]),
      Indicator(
        "p5.k7", .notCheckable, lines: 865...865,
        "People can take a risk at work without fearing for it.",
        asks: "Where do our rules let a school or a classroom try something out before it counts?",
        shows: [.field(.rollout, "state"), .field(.rollout, "scope"), .things(.growthStage)]),
      Indicator(
        "p5.l1", .precondition, lines: 905...905,
        "Everybody knows when and how a decision comes about.",
        asks: "Could a new colleague find out from our files who decides on each policy, and since when it holds?",
        shows: [.field(.policy, "owner"), .field(.policy, "decides"), .field(.policy, "effective")]),
      Indicator(
        "p5.l2", .claim, lines: 906...906,
        "People whom a decision touches, learners among them, take part in making it.",
        asks: "Which of our policies was shaped without learners, and whom would we ask the next time?",
        rules: ["equity/engagement-without-those-left-out"],
        shows: [.field(.engagement, "groups"), .field(.engagement, "for"), .things(.policy)]),
      Indicator(
        "p5.l3", .precondition, lines: 907...907,
        "The criteria of a decision are known beforehand, and what is good for learners weighs most.",
        asks: """
          Which of our beliefs puts learners first, and which policy would look different if we held it against that \
          belief?
          """,
        shows: [.things(.belief), .things(.policy)],
        differs: Differing(
          from: .rules,
          because: """
            Criteria can be written down as beliefs; no rule asks for them or can tell which of them weighs most.
            """)),
      Indicator(
        "p5.l4", .precondition, lines: 908...908,
        "Adults and learners reflect while they learn something new and when a project ends.",
        asks: "Which experiences have a phase for reflection, and what do adults have that is like it?",
        shows: [.things(.phase), .field(.assessment, "mode"), .things(.growthStage)]),
      Indicator(
        "p5.l5", .rules, lines: 909...909,
        "The evaluation of educators fits the new values, and help with new skills comes before they are evaluated.",
        asks: "Was professional learning live before evaluation, and for which new skill is it still to come?",
        rules: ["change-readiness/evaluation-live-before-professional-learning"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "since")]),
      Indicator(
        "p5.l6", .claim, lines: 910...910,
        "Educators have the freedom, the time, the learning community and the feedback that they need.",
        asks: "Which part of our rollout gives educators time and colleagues to learn with, and how far is it?",
        rules: ["change-readiness/framework-live-before-learning-communities", "educators/role-that-carries-the-team"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.role, "requires")]),
      Indicator(
        "p5.r1", .notCheckable, lines: 914...916,
        "Schools change because they have to, and nobody was won for the reasons behind it.",
        asks: """
          What do our profile and our engagements say about why we do this, and who would say it in their own words?
          """,
        shows: [.field(.profile, "purpose"), .field(.engagement, "contribution")]),
      Indicator(
        "p5.r2", .precondition, lines: 918...918,
        "Problems and decisions travel up to the leader, and everybody below waits.",
        asks: """
          How many of our policies are fixed and kept by one and the same office, and which could be decided nearer \
          to learners?
          """,
        shows: [.field(.policy, "decides"), .field(.policy, "owner")]),
      Indicator(
        "p5.r3", .rules, lines: 920...920,
        "The framework is being introduced, and educators have no working community in which to learn.",
        asks: "How far are the learning communities wherever the framework is live, and what do they still need?",
        rules: ["change-readiness/framework-live-before-learning-communities"],
        shows: [.field(.rollout, "component"), .field(.rollout, "state"), .field(.rollout, "scope")]),
    ],
    also: [])
}
