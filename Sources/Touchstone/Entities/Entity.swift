public import Foundation

/// A thing of a framework, as one edition of the framework has it: what it says, what it lies in, what names it.
///
/// Fields are called as authors write them, so that nothing that a framework says is out of reach; generated code has
/// typed properties for them.
///
/// ```swift
/// let target = framework[Riverbend.Target.Math.Quantity.Ratio.unitRate]
/// target?.text("statement")    // "Calculate unit rates and use them …"
/// ```
public struct Entity<ID: FrameworkID>: Identifiable, Sendable {
  /// The id that the thing has in this edition.
  public let id: ID
  let store: BundleStore
  let range: Range<Int>
}

// MARK: - Fields

extension Entity {
  /// The text of a field; `nil` where the framework says nothing.
  ///
  /// A number or a date reads as its text too. A dot leads into a field: `levels.8.descriptor`, `points.proficient`.
  public func text(_ path: String) -> String? {
    store.scan { scanner in value(path, scanner).flatMap { $0.text(scanner) } }
  }

  /// All texts of a field; one text counts as a list.
  public func texts(_ name: String) -> [String] {
    store.scan { scanner in
      guard let value = value(name, scanner) else { return [] }
      return value.items(scanner).compactMap { FieldValue(range: $0).text(scanner) }
    }
  }

  /// The whole number of a field.
  public func integer(_ path: String) -> Int? {
    text(path).flatMap { Int($0) }
  }

  /// The number of a field.
  public func number(_ path: String) -> Double? {
    text(path).flatMap { Double($0) }
  }

  /// Whether a field is there and not `false`.
  public func flag(_ name: String) -> Bool {
    text(name).map { $0 != "false" } ?? false
  }

  /// The word of a field that holds one of a few.
  public func choice<Choice: RawRepresentable>(
    _ name: String, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    text(name).flatMap { Choice(rawValue: $0) }
  }

  /// The words of a field that holds several of a few; words that this version does not know are left out.
  public func choices<Choice: RawRepresentable>(
    _ name: String, as type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    texts(name).compactMap { Choice(rawValue: $0) }
  }

  /// The thing that a field names, or the first of them.
  public func thing(_ name: String) -> Thing<ID.Definition>? {
    things(name).first
  }

  /// The things that a field names, in its order; in choices too.
  public func things(_ name: String) -> [Thing<ID.Definition>] {
    store.scan { scanner in
      guard let value = value(name, scanner) else { return [] }
      var found: [Thing<ID.Definition>] = []
      for item in value.items(scanner) { scanner.collectNames(in: item) { found.append(Thing(kind: $0, id: $1)) } }
      return found
    }
  }

  /// The thing that a field names, as an id of one type.
  public func reference<Other: NamesThing>(
    _ name: String, as type: Other.Type = Other.self
  ) -> Other? where Other.Definition == ID.Definition {
    references(name, as: type).first
  }

  /// The things that a field names, as ids of one type; others are left out.
  public func references<Other: NamesThing>(
    _ name: String, as type: Other.Type = Other.self
  ) -> [Other] where Other.Definition == ID.Definition {
    things(name).compactMap { Other($0) }
  }

  private func value(_ path: String, _ scanner: JSONScanner) -> FieldValue? {
    if let range = scanner.member(path, of: range) { return FieldValue(range: range) }
    guard path.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return scanner.value(path[...], in: range).map { FieldValue(range: $0) }
  }
}

// MARK: - Surroundings

extension Entity {
  /// What it lies in: the competency of a target, the scale of a point.
  public var parent: Thing<ID.Definition>? {
    thing("parent")
  }

  /// The nearest thing of a kind that it lies in: the competency of a target that lies in a skill.
  public func enclosing<Other: FrameworkID>(
    _ type: Other.Type = Other.self
  ) -> Other? where Other.Definition == ID.Definition {
    var here = parent
    for _ in 0..<JSONScanner.maximumNesting {
      guard let thing = here, thing.kind != Other.kind else { break }
      here = Framework<ID.Definition>(store: store)[thing]?.parent
    }
    return here.flatMap { Other($0) }
  }

  /// What lies in it, in the order written.
  public var parts: [Thing<ID.Definition>] {
    things("parts")
  }

  /// Everything in the framework that names it, with the field that does.
  public var referrers: [Referrer<ID.Definition>] {
    store.scan { scanner in
      guard let list = scanner.member("referenced_by", of: range) else { return [] }
      var found: [Referrer<ID.Definition>] = []
      _ = scanner.forEachItem(of: list) { item in
        guard let (kind, id) = scanner.name(item),
          let field = scanner.member("field", of: item).flatMap(scanner.string)
        else { return }
        found.append(Referrer(thing: Thing(kind: kind, id: id), field: field))
      }
      return found
    }
  }

  /// Its UUID (version 5, lower case), which stays the same when it is renamed.
  public var uuid: String? { text("uuid") }

  /// What it is called: its title, else its statement, else its id; in the framework's own language.
  public var name: String { text("title") ?? text("statement") ?? id.rawValue }

  /// Whether it is no longer in use.
  public var isRetired: Bool { flag("retired") }

  /// The things that take its place.
  public var replacements: [Thing<ID.Definition>] { things("replaced_by") }
}

/// A thing that names another one, and the field in which it does.
public struct Referrer<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// The thing that names it.
  public var thing: Thing<Definition>
  /// The field, as authors write it.
  public var field: String
}

// MARK: - Languages

extension Entity {
  /// The text of a field in the language of a locale, or in the framework's own language where nobody has translated
  /// it.
  public func text(_ path: String, in locale: Locale) -> LocalizedText? {
    text(path, in: locale.identifier(.bcp47))
  }

  /// The text of a field in a language, as BCP 47 has it, or in the framework's own language where nobody has
  /// translated it.
  ///
  /// `es-MX` finds `es-MX` before `es`.
  public func text(_ path: String, in language: String) -> LocalizedText? {
    guard let original = text(path) else { return nil }
    let own = store.frameworkText("language") ?? ""
    for candidate in LanguageTag.candidates(for: language) {
      if LanguageTag.isEqual(candidate, own) {
        return LocalizedText(text: original, language: own, isFallback: false)
      }
      if let translated = translation(of: path, in: candidate) { return translated }
    }
    return LocalizedText(text: original, language: own, isFallback: true)
  }

  /// The texts of a field in a language, each in the framework's own where nobody has translated it.
  public func texts(_ name: String, in language: String) -> [LocalizedText] {
    let own = store.frameworkText("language") ?? ""
    return texts(name).enumerated().map { index, original in
      for candidate in LanguageTag.candidates(for: language) where !LanguageTag.isEqual(candidate, own) {
        if let translated = translation(of: "\(name).\(index)", in: candidate) { return translated }
      }
      let isOwn = LanguageTag.candidates(for: language).contains { LanguageTag.isEqual($0, own) }
      return LocalizedText(text: original, language: own, isFallback: !isOwn)
    }
  }

  private func translation(of path: String, in candidate: String) -> LocalizedText? {
    store.scan { scanner in
      guard let translations = scanner.member("translations", of: range) else { return nil }
      var found: LocalizedText?
      _ = scanner.forEachMember(of: translations) { key, value in
        guard let language = scanner.string(key), LanguageTag.isEqual(language, candidate) else { return true }
        let text =
          scanner.member(path, of: value) ?? LanguageTag.pointPath(path).flatMap { scanner.member($0, of: value) }
        found = text.flatMap(scanner.string).map { LocalizedText(text: $0, language: language, isFallback: false) }
        return found == nil
      }
      return found
    }
  }
}

/// Tags of languages, as BCP 47 has them.
enum LanguageTag {
  /// The tag itself, then less and less of it: `es-419-x`, `es-419`, `es`.
  static func candidates(for tag: String) -> [String] {
    let parts = tag.split { $0 == "-" || $0 == "_" }
    return parts.indices.reversed().map { parts[...$0].joined(separator: "-") }
  }

  /// `points.academic.secure` as translators write it, without the scale: `points.secure`.
  static func pointPath(_ path: String) -> String? {
    guard path.hasPrefix("points."), let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    return "points\(path[dot...])"
  }

  static func isEqual(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }
}
