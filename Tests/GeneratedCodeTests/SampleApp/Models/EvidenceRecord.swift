import Foundation
import Touchstone

/// One piece of work that shows something about a target.
struct EvidenceRecord: Codable, Hashable, Identifiable {
  enum Form: String, Codable, CaseIterable {
    case product
    case observation
    case conversation
  }

  var id: Int
  var target: Riverbend.Target
  var judgement: Riverbend.AcademicScale
  var form: Form = .product
  var level: Riverbend.Level = .level3
  var day: Int

  init(
    id: Int, target: Riverbend.Target, judgement: Riverbend.AcademicScale = .developing,
    form: Form = .product, level: Riverbend.Level? = nil, day: Int
  ) {
    self.id = id
    self.target = target
    self.judgement = judgement
    self.form = form
    self.level = level ?? target.level ?? .level1
    self.day = day
  }

  /// Whether it counts towards mastery.
  var counts: Bool {
    judgement >= .proficient
  }

  var isEarlyWork: Bool {
    switch level {
    case .level1, .level2: true
    case .level3, .level4, .level5, .level6: false
    }
  }

  func isAbout(_ competency: Riverbend.Competency) -> Bool {
    target.competency == competency
  }
}

extension Sequence where Element == EvidenceRecord {
  /// Those about one target, the newest first.
  func about(_ target: Riverbend.Target) -> [EvidenceRecord] {
    filter { $0.target == target }.sorted { $0.day > $1.day }
  }

  var best: Riverbend.AcademicScale? {
    map(\.judgement).max()
  }
}
