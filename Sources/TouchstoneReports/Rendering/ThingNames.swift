import TouchstoneLanguage
import TouchstoneModel

/// What reports call the things of a framework.
struct ThingNames {
  let framework: Framework

  init(_ framework: Framework) {
    self.framework = framework
  }

  /// What people call a thing, marked where it is a draft: `Ratios and rates (draft)`.
  func name(_ id: EntityID) -> String {
    title(id) + (framework[id].isDraft == nil ? "" : " (draft)")
  }

  /// The kind and the id, with the name where there is one: `competency math.ratios (Ratios and rates)`.
  func label(_ id: EntityID) -> String {
    let words = [framework[id].title?.value, framework[id].isDraft == nil ? nil : "draft"].compactMap(\.self)
    let kind = id.kind.name.replacing("_", with: " ")
    if let known = wordsWithoutID(id) { return "\(kind) \(known)" }
    return "\(kind) \(self.id(id))" + (words.isEmpty ? "" : " (\(words.joined(separator: ", ")))")
  }

  /// The id, with the name of its package where that is another one: `ccss:6.RP.A.1`.
  func id(_ id: EntityID) -> String {
    package(of: id).map { "\($0):\(framework[id].id)" } ?? framework[id].id
  }

  /// What tells a thing from others of its kind that has no id; `nil` for what has one.
  private func wordsWithoutID(_ id: EntityID) -> String? {
    if let alignment = framework.value(Alignment.self, id) {
      let ends = [alignment.from?.target, alignment.to?.target].compactMap(\.self)
      return "of " + ends.map { "\($0.kind.name) \(self.id($0))" }.inWords()
    }
    return framework.value(Waiver.self, id).map { "of \($0.rule?.value ?? "a rule")" }
  }

  /// The name under which references reach the package of a thing; `nil` for this package and for what is built in.
  func package(of id: EntityID) -> String? {
    let package = framework[id].package
    guard package > 0, framework.packages.indices.contains(package), !framework.packages[package].isBuiltIn else {
      return nil
    }
    return framework.packages[package].alias
  }

  private func title(_ id: EntityID) -> String {
    let common = framework[id]
    if let title = common.title?.value { return title }
    if let words = wordsWithoutID(id) { return words }
    return id.kind == .level ? framework.levelHeading(id) : common.code?.value ?? self.id(id)
  }
}
