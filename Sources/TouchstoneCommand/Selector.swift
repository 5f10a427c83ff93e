import TouchstoneDiagnostics
import TouchstoneLanguage
import TouchstoneModel

extension Kind {
  /// The kind that a word on the command line means, in the singular or the plural.
  init(named word: String) throws {
    if let kind = Kind.allCases.first(where: { $0.name == word || $0.plural == word }) {
      self = kind
      return
    }
    let names = Kind.allCases.sorted().map(\.name)
    let near = suggestions(for: word, among: names)
    let hint =
      near.isEmpty ? "kinds are \(names.joined(separator: ", "))" : "did you mean \(near.joined(separator: " or "))?"
    throw refuse("there is no kind called \(word); \(hint)")
  }
}

/// Which things a command is about: those of a domain, at a level, with a tag.
struct Selector {
  private let framework: Framework
  private let domain: EntityID?
  private let level: EntityID?
  private let tag: String?

  init(_ framework: Framework, domain: String?, level: String?, tag: String?) throws {
    self.framework = framework
    self.tag = tag
    self.domain = try domain.map { try Selector.find(Domain.self, $0, in: framework) }
    self.level = try level.map { try Selector.find(Level.self, $0, in: framework) }
  }

  private static func find<D: Declaration>(_ type: D.Type, _ id: String, in framework: Framework) throws -> EntityID {
    if let found = framework.each(type).first(where: { $0.value.id == id }) { return found.id }
    let near = suggestions(for: id, among: framework.own(type).map(\.id))
    let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    throw refuse("there is no \(type.kind.name) \(id)\(hint)")
  }

  func matches(_ id: EntityID) -> Bool {
    if let tag, !framework[id].tags.contains(where: { $0.value == tag }) { return false }
    if let domain, !belongs(id, to: domain) { return false }
    if let level, !speaks(id, about: level) { return false }
    return true
  }

  private func belongs(_ id: EntityID, to domain: EntityID) -> Bool {
    if id == domain { return true }
    guard let competency = framework.competency(of: id).flatMap({ framework.value(Competency.self, $0) }) else {
      return false
    }
    return competency.domains.contains { $0.target == domain }
  }

  private func speaks(_ id: EntityID, about level: EntityID) -> Bool {
    switch id.kind {
    case .level: id == level
    case .target: framework.value(Target.self, id)?.level?.target == level
    case .standard: framework.value(Standard.self, id)?.level?.target == level
    case .rubric: framework.value(Rubric.self, id)?.level?.target == level
    case .competency:
      framework.value(Competency.self, id)?.levels.contains { $0.level.target == level } ?? false
        || framework.parts.all(.target, in: id).contains { speaks($0, about: level) }
    case .skill:
      framework.value(Skill.self, id)?.levels.contains { $0.level.target == level } ?? false
        || framework.parts.all(.target, in: id).contains { speaks($0, about: level) }
    default:
      false
    }
  }
}
