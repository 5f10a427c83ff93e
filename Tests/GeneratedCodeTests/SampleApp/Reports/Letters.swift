import Foundation
import Touchstone

/// Letters to families.
struct Letter {
  enum Tone { case warm, plain }

  var tone = Tone.warm
  var learner: Learner

  func opening(_ level: Riverbend.Level) -> String {
    let words: String
    switch (tone, level) {
    case (.warm, .level1): words = "What a beginning"
    case (.warm, .level6): words = "What an end"
    case (.plain, .level1): words = "This is the first level"
    case (.warm, _): words = "So far so good"
    case (.plain, _): words = "This is level \(level.rawValue)"
    }
    return words
  }

  func about(_ domain: Riverbend.Domain, _ judgement: Riverbend.AcademicScale) -> String {
    switch (domain, judgement) {
    case (.math, .proficient), (.math, .extending): "Numbers come easily."
    case (.literacy, .extending): "Reads everything."
    default: "Works on \(domain.rawValue)."
    }
  }

  func habits() -> [String] {
    learner.habits.map { record in
      let name = record.target.statement
      if record.judgement == .sharing { return "\(name) – and helps others" }
      return record.judgement < .independent ? "\(name) – together with us" : name
    }
  }

  /// Who reads it besides the family.
  func readers(of outcome: Riverbend.Outcome) -> [String] {
    switch outcome {
    case .problemSolver: ["mathematics"]
    case .knowledgeBuilder: ["science", "library"]
    case .communicator: ["language"]
    case .communityBuilder, .lifelongLearner: ["advisor"]
    }
  }

  var signature: String {
    let strand = Riverbend.Strand.growth
    return strand == .growth && tone == .warm ? "Yours" : "The school"
  }
}
