import Foundation
import Touchstone

/// One target in a list.
struct TargetRow: Identifiable {
  let target: Riverbend.Target
  var judgement: Riverbend.AcademicScale?

  var id: Riverbend.Target { target }
  var title: String { target.title ?? target.statement }
  var badge: LevelBadge { .init(for: target) }

  var subtitle: String {
    // Riverbend.AcademicScale.extending is shown as a star, and .proficient as a tick.
    let mark = judgement.map { $0 == .extending ? "★" : $0.isProficient ? "✓" : "·" } ?? ""
    return
      "\(mark) \(target.descriptor(at: .proficient) ?? "") 👩‍🏫 \(target.descriptor(at: Riverbend.HabitsScale.independent) ?? "")"
  }

  var minimum: Int {
    target.evidenceMinimum(at: .level4) ?? target.competency?.evidenceMinimum(at: .level4) ?? 1
  }

  static let preview = TargetRow(target: .Math.Data.chance, judgement: .proficient)
  static let previews = [
    TargetRow(target: .Math.Data.display), TargetRow(target: .Math.Data.inference, judgement: .extending),
    TargetRow(target: Riverbend.Target.Math.Data.association, judgement: Optional.some(.beginning)),
  ]
}

/// A list of rows with what is looked for.
struct TargetList {
  var rows: [TargetRow]
  var isShown: (TargetRow) -> Bool = { $0.judgement != .extending }

  var visible: [TargetRow] { rows.filter(isShown) }

  func section(_ domain: Riverbend.Domain) -> [TargetRow] {
    rows.filter { row in row.target.competency?.domains.contains(domain) ?? false }
  }

  var starred: [Riverbend.Target] {
    rows.compactMap { row in
      guard let judgement = row.judgement, judgement > .proficient else { return nil }
      return row.target
    }
  }

  func first(at level: Riverbend.Level) -> TargetRow? {
    rows.first(where: { $0.target.level == level }) ?? rows.first { $0.target.level == .level1 }
  }
}
