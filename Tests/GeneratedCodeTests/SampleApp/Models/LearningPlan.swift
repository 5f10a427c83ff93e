import Foundation
import Touchstone

/// What a learner is going to work on, week by week.
struct LearningPlan {
  struct Week: Equatable {
    var number: Int
    var focus: Riverbend.Competency
    var targets: [Riverbend.Target]
  }

  enum Step {
    case learn(Riverbend.Target)
    case practise(Riverbend.Skill, times: Int)
    case reach(Riverbend.Level, in: Riverbend.Domain)
    case rest
  }

  var weeks: [Week] = []
  var steps: [Step] = []

  static var standard: LearningPlan {
    LearningPlan(
      weeks: [
        Week(
          number: 1, focus: .Math.quantity,
          targets: [.Math.Quantity.Number.fractions, .Math.Quantity.Number.estimate]),
        Week(
          number: 2, focus: .Math.quantity,
          targets: [
            .Math.Quantity.Ratio  // the hard half of the year
              .unitRate,
            .Math.Quantity.Ratio.percentChange,
          ]),
        Week(number: 3, focus: .Math.data, targets: [.Math.Data.display, .Math.Data.question]),
        Week(number: 4, focus: .Literacy.reading, targets: [.Literacy.Reading.evidence]),
      ],
      steps: [
        .learn(.Math.Quantity.Number.fractions), .practise(.Math.Quantity.ratio, times: 3),
        .reach(.level4, in: .math), .rest,
      ])
  }

  func week(on competency: Riverbend.Competency) -> Week? {
    weeks.first { $0.focus == competency }
  }

  var mathWeeks: [Week] {
    weeks.filter { $0.focus == .Math.quantity || $0.focus == .Math.data || $0.focus == .Math.modeling }
  }

  func describe(_ step: Step) -> String {
    switch step {
    case .learn(.Math.Quantity.Ratio.unitRate): "Compare by one of each"
    case .learn(let target): target.statement
    case .practise(.Math.Quantity.ratio, let times): "Ratios, \(times) times"
    case .practise(let skill, let times): "\(skill.statement ?? skill.rawValue), \(times) times"
    case .reach(.level6, in: let domain): "The last level of \(domain.title ?? domain.rawValue)"
    case .reach(let level, in: .math): "Level \(level.rawValue) in mathematics"
    case .reach(let level, in: let domain): "\(level.title ?? "") in \(domain.rawValue)"
    case .rest: "Rest"
    }
  }
}
