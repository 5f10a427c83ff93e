import Foundation
import Testing
import TouchstoneJSON

/// What a strict reader of JSON objects to, such as a key that stands twice in one object; `nil` where all is well.
func strictMistake(inJSON bytes: [UInt8]) -> String? {
  do {
    _ = try JSONReader.read(bytes)
    return nil
  } catch {
    return "\(error)"
  }
}

/// An object of JSON, as an independent reader sees it.
func object(_ data: Data, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String: Any] {
  let any = try? JSONSerialization.jsonObject(with: data)
  return try #require(
    any as? [String: Any], "\(String(decoding: data.prefix(400), as: UTF8.self))", sourceLocation: sourceLocation)
}
