import Foundation
import Touchstone

/// What goes home: two streams that are never added up.
struct ReportCard {
  struct Line {
    var competency: Riverbend.Competency
    var judgement: Riverbend.AcademicScale?
    var level: Riverbend.Level?
    var comment: String
  }

  let learner: Learner
  private(set) var lines: [Line] = []

  init(_ learner: Learner, for competencies: [Riverbend.Competency] = Riverbend.Competency.allCases) {
    self.learner = learner
    lines = competencies.map { competency in
      let evidence = learner.evidence.filter { $0.isAbout(competency) }
      let best = evidence.best
      return Line(
        competency: competency, judgement: best, level: evidence.map(\.level).max(),
        comment: ReportCard.comment(on: best))
    }
  }

  static func comment(on judgement: Riverbend.AcademicScale?) -> String {
    switch judgement {
    case .beginning?: "has begun"
    case .developing?: "is on the way"
    case .some(.proficient): "does this well"
    case .extending?: "goes beyond this"
    case nil: "has shown nothing yet"
    }
  }

  /// Competencies that are printed first.
  static let pinned: [Riverbend.Competency] = [
    Riverbend.Competency.Literacy.reading, Riverbend.Competency.Math.quantity,
  ]

  var headline: String {
    let strong = lines.filter { $0.judgement == .extending || $0.judgement == .proficient }
    let math = lines.first { $0.competency == .Math.quantity }
    guard let math, math.judgement != .beginning else {
      return "Much to look forward to in \(Riverbend.Domain.math.title ?? "mathematics")"
    }
    return "\(strong.count) of \(lines.count), with level \((math.level ?? .level1).rawValue) in mathematics"
  }

  func sorted() -> [Line] {
    lines.sorted { left, right in
      if left.judgement == right.judgement { return left.competency.rawValue < right.competency.rawValue }
      return left.judgement ?? .beginning > right.judgement ?? .beginning
    }
  }
}
