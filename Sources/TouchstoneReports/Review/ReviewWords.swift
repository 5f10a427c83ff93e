import TouchstoneDiagnostics
import TouchstoneLanguage
public import TouchstoneModel

extension Indicator.Mark {
  /// What the mark means for a reader, in a few words.
  public var words: String {
    switch self {
    case .rules: "rules look at it"
    case .wording: "rules about wording look at it"
    case .precondition: "the text can only make it possible"
    case .claim: "the district can say so, with a date"
    case .learnerData: "it shows in data about learners, which have no place here"
    case .notCheckable: "no text shows it"
    }
  }
}

extension Review.Shown {
  /// `12 of 14 competencies say transfer`, `3 beliefs: inquiry, care, craft`, `no support yet`.
  ///
  /// - Parameter shown: how what authors wrote is put among the tool's own words.
  public func words(in framework: Framework, shown: (String) -> String = { $0 }) -> String {
    guard total > 0 else { return "no \(kind.spokenName) yet" }
    if let field {
      let verb = things.count == 1 ? "says" : "say"
      return "\(things.count) of \(total) \(total == 1 ? kind.spokenName : kind.spokenPlural) \(verb) `\(field)`"
    }
    let names = things.prefix(Self.namesShown).map { shown(framework[$0].displayName) }
    let rest = total > names.count ? ", …" : ""
    return "\(total) \(total == 1 ? kind.spokenName : kind.spokenPlural): \(names.joined(separator: ", "))\(rest)"
  }

  /// How many things are named at most.
  public static let namesShown = 4
}

extension Kind {
  /// The name with a space where the language writes a line.
  fileprivate var spokenName: String { name.replacing("_", with: " ") }
  fileprivate var spokenPlural: String { plural.replacing("_", with: " ") }
}

extension Framework {
  /// What is claimed, by whom it cannot be checked, and when.
  func claim(_ id: EntityID, shown: (String) -> String) -> String {
    guard let attestation = value(Attestation.self, id) else { return "" }
    let day = attestation.date.map { " on \($0.value)" } ?? ""
    let again = attestation.reviewBy.map { "; to be looked at again by \($0.value)" } ?? ""
    return "claimed, not verified\(day): \(shown(attestation.claim?.value ?? attestation.id))\(again)"
  }
}

extension Review.Item {
  /// What the framework shows, a line for each thing that can be said.
  func lines(in framework: Framework, shown words: (String) -> String = { $0 }) -> [String] {
    var lines = shown.map { $0.words(in: framework, shown: words) }
    lines += findings.map { rule, count in "\(count == 1 ? "a finding" : "\(count) findings") of \(rule)" }
    lines += claims.map { framework.claim($0, shown: words) }
    if indicator.mark == .claim && claims.isEmpty { lines.append("nobody has claimed it here") }
    return lines
  }
}
