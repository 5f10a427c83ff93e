/// The words behind a campaign's name: options with a value each, the last of which may have several.
///
/// `--runs 200000 --seed 7 --corpus valid invalid`
struct FuzzOptions {
  private var values: [String: [String]] = [:]

  init(_ words: [String], known: Set<String>) throws {
    var option: String?
    for word in words {
      if word.hasPrefix("--") {
        guard known.contains(word) else { throw FuzzFailure("no option is called \(word)") }
        option = word
        values[word] = []
      } else if let option {
        values[option, default: []].append(word)
      } else {
        throw FuzzFailure("\(word) follows no option")
      }
    }
  }

  func list(_ option: String) -> [String] { values[option] ?? [] }

  func number(_ option: String, or other: Int) throws -> Int {
    guard let word = values[option]?.first else { return other }
    guard let number = Int(word), number >= 0 else { throw FuzzFailure("\(option) takes a number, not \(word)") }
    return number
  }
}

/// Why a campaign could not be carried out.
struct FuzzFailure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
