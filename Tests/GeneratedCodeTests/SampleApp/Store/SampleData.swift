import Foundation
import Touchstone

/// What the app shows before there is anything.
enum SampleData {
  static let evidence: [EvidenceRecord] = [
    EvidenceRecord(id: 1, target: .Math.Quantity.Number.compare, judgement: .extending, level: .level1, day: 3),
    EvidenceRecord(id: 2, target: .Math.Quantity.Number.fractions, judgement: .proficient, day: 10),
    EvidenceRecord(id: 3, target: .Math.Quantity.Number.estimate, day: 12),
    EvidenceRecord(
      id: 4, target: .Math.Quantity.Ratio.unitRate, judgement: .beginning, form: .conversation, level: .level4, day: 20),
    EvidenceRecord(id: 5, target: .Literacy.Reading.retell, judgement: .proficient, form: .observation, day: 21),
    EvidenceRecord(id: 6, target: .Literacy.Reading.structure, level: .level3, day: 25),
    EvidenceRecord(id: 7, target: .Literacy.Reading.sources, judgement: .developing, day: 26),
    EvidenceRecord(id: 8, target: .Science.Investigate.fairTest, judgement: .proficient, day: 30),
    EvidenceRecord(id: 9, target: .Science.Investigate.variables, judgement: .developing, day: 33),
    EvidenceRecord(id: 10, target: .Science.Systems.matterEnergy, judgement: .beginning, day: 34),
    EvidenceRecord(id: 11, target: .Civics.Deliberate.rules, judgement: .extending, form: .observation, day: 41),
    EvidenceRecord(id: 12, target: .Civics.Deliberate.perspectives, judgement: .proficient, day: 42),
    EvidenceRecord(id: 13, target: .Arts.Create.critique, judgement: .developing, form: .conversation, day: 50),
  ]

  static let tuples: [(Riverbend.Target, Riverbend.AcademicScale)] = [
    (.Math.Modeling.linear, .developing),
    (.Math.Modeling.compareModels, .beginning),
  ]

  static func learners() -> [Learner] {
    ["Bo", "Chi", "Dee"].enumerated().map { index, name in
      var learner = Learner.beginner(named: name, in: index == 0 ? [.math] : [.science, .civics])
      learner.evidence = evidence
      learner.habits = HabitRecord.examples
      if index == 2 { learner.move(.science, to: .level2) }
      return learner
    }
  }

  static var more: [EvidenceRecord] {
    tuples.enumerated().map {
      EvidenceRecord(id: 100 + $0.offset, target: $0.element.0, judgement: $0.element.1, day: 60)
    }
  }
}
