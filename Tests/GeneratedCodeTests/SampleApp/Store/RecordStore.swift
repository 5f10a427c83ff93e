import Foundation
import Touchstone

/// Keeps records on disk, by the ids of the framework.
actor RecordStore {
  private var records: [Riverbend.Target: [EvidenceRecord]] = [:]

  func add(_ record: EvidenceRecord) {
    records[record.target, default: []].append(record)
  }

  func records(of target: Riverbend.Target) -> [EvidenceRecord] { records[target] ?? [] }

  func hasStarted() -> Bool {
    records[.Math.Quantity.Number.compare] != nil || !(records[.Literacy.Reading.retell]?.isEmpty ?? true)
  }

  func data() throws -> Data {
    try JSONEncoder().encode(records.values.flatMap { $0 })
  }

  func load(_ data: Data) throws {
    for record in try JSONDecoder().decode([EvidenceRecord].self, from: data) { add(record) }
  }

  func proficient() -> Set<Riverbend.Target> {
    Set(
      records.filter { _, list in list.best == .extending || list.contains { $0.judgement == .proficient } }.map(\.key))
  }

  func forget() {
    records.removeValue(forKey: .Science.Investigate.fairTest)
    records[.Science.Investigate.measure] = nil
  }
}
