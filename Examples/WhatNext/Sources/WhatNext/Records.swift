import Foundation
import Touchstone

/// What one learner has shown once, in the words of the Riverbend framework.
typealias Record = EvidenceRecord<Riverbend>

/// Reads the records of one learner from a JSON file.
func readRecords(from path: String) throws -> [Record] {
  let decoder = JSONDecoder()
  decoder.dateDecodingStrategy = .iso8601
  let data = try Data(contentsOf: URL(fileURLWithPath: path))
  return try decoder.decode([Record].self, from: data)
}
