public import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
public import TouchstoneModel
import TouchstoneSwiftEmitter

/// A framework as Swift sources see it: its things, what they are called, and the types that are generated for them.
public struct FrameworkNames: Sendable {
  public let framework: Framework
  let lookup: GeneratedLookup
  /// The generated code itself, read for the types of what it declares.
  let generated: [SwiftSource]
  /// The name of each thing that has one, as the positions of type and member.
  private let names: [EntityID: (type: Int, member: Int)]

  /// - Parameter sources: the files of the framework.
  public init(_ framework: Framework, sources: SourceMap) {
    self.framework = framework
    let names = SwiftEmitter.generatedNames(in: framework)
    lookup = GeneratedLookup(names)
    generated = SwiftEmitter().emit(Publication(framework: framework, sources: sources)).map {
      SwiftSource(path: $0.path, bytes: $0.bytes)
    }
    var found: [EntityID: (type: Int, member: Int)] = [:]
    for (type, names) in names.types.enumerated() {
      for (member, name) in names.members.enumerated() where !name.isFormer { found[name.thing] = (type, member) }
    }
    self.names = found
  }

  /// The place of a thing's name among types and members; `nil` where it has none.
  func name(of thing: EntityID) -> (type: Int, member: Int)? {
    names[thing]
  }

  /// The whole name of a thing: `Riverbend.Target.Math.Ratios.unitRate`.
  func wholeName(of thing: EntityID) -> String? {
    names[thing].map { "\(lookup.wholeName(of: $0.type)).\(member($0.type, $0.member).spelling)" }
  }

  func type(_ position: Int) -> GeneratedType {
    lookup.names.types[position]
  }

  func member(_ type: Int, _ member: Int) -> GeneratedMember {
    lookup.names.types[type].members[member]
  }

  /// How a usage is written, with its type in front.
  func spelling(_ meaning: Usage.Meaning) -> String {
    guard let member = meaning.member else { return lookup.wholeName(of: meaning.type) }
    return "\(lookup.wholeName(of: meaning.type)).\(self.member(meaning.type, member).spelling)"
  }
}
