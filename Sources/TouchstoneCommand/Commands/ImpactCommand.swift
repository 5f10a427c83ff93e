import ArgumentParser
import TouchstoneChange
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// `touchstone impact`: what depends on a thing.
struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact", abstract: "Say what depends on a thing: if it changes, what wants to be looked at.",
    discussion: """
      Prints every thing that depends on it, the nearest first, with the reason: what names it, what it lies in, what \
      stands for it in a diploma. The kind may stand before the id: target/math.ratios.unit-rate.

      With --reviewed it is written down, in \(ReviewRecord.fileName) beside the manifest, that a dependent was looked at \
      after the thing came to read as it does: diff does not ask for it again until the thing changes again. Name the \
      thing itself where its translations were looked at.
      """)

  @Argument(help: "The id of a thing, with its kind where several things have that id: rubric/math.ratios.")
  var id: String

  @OptionGroup var package: PackageOption

  @Option(help: "How many steps away a thing may be; 1 is what names it.")
  var distance: Int = 3

  @Option(help: "How it is printed: text or json.")
  var format: DataFormat = .text

  @Option(help: "A dependent that has been looked at, such as rubric/math.ratios; may be given several times.")
  var reviewed: [String] = []

  func validate() throws {
    if distance < 1 { throw ValidationError("--distance must be at least 1") }
  }

  func run() throws {
    let framework = try package.framework(judged: false)
    let thing = try NamedThing(id, in: framework).thing
    let index = DependenceIndex(framework)
    let dependents = index.dependents(of: thing, within: distance)
    let languages = index.languages(of: thing)
    var reviews = try PackageReviews(of: framework, at: try packageFolder(package.package))
    if !reviewed.isEmpty { return try review(thing, index, framework, &reviews) }
    let seen = Set(dependents.map(\.thing).filter { reviews.reviewed.contains(ReviewedPair($0, after: thing)) })
    switch format {
    case .text: Terminal.write(text(framework, thing, dependents, languages, seen))
    case .json: Terminal.write(json(framework, thing, dependents, languages, seen))
    }
  }

  private func review(
    _ thing: EntityID, _ index: DependenceIndex, _ framework: Framework, _ reviews: inout PackageReviews
  ) throws {
    let dependents = Set(index.dependents(of: thing).map(\.thing))
    let things = try reviewed.map { word in
      let found = try NamedThing(word, in: framework).thing
      guard found == thing || dependents.contains(found) else {
        throw refuse("the \(framework.subject(found)) does not depend on the \(framework.subject(thing))")
      }
      return found
    }
    try reviews.add(things, after: thing)
  }

  private func text(
    _ framework: Framework, _ thing: EntityID, _ dependents: [Dependent], _ languages: [String], _ seen: Set<EntityID>
  ) -> String {
    var lines = ["\(framework.subject(thing)): \(framework[thing].displayName)"]
    if dependents.isEmpty { lines.append("Nothing depends on it.") }
    var distance = 0
    for dependent in dependents {
      if dependent.distance != distance {
        distance = dependent.distance
        lines += ["", distance == 1 ? "At first hand" : "Over \(distance) steps"]
      }
      let through = dependent.distance == 1 ? "" : " (by way of \(framework.subject(dependent.through)))"
      let reason = dependent.reason.words.replacing(" it", with: dependent.distance == 1 ? " it" : " that")
      let looked = seen.contains(dependent.thing) ? ", and was looked at since it last changed" : ""
      lines.append("  \(framework.subject(dependent.thing)): \(reason)\(through)\(looked)")
    }
    if !languages.isEmpty { lines += ["", "Its texts are translated: \(languages.joined(separator: ", "))"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func json(
    _ framework: Framework, _ thing: EntityID, _ dependents: [Dependent], _ languages: [String], _ seen: Set<EntityID>
  ) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("format_version", "1.0")
    writer.field("kind", thing.kind.name)
    writer.field("id", framework[thing].id)
    writer.field("translations", languages)
    writer.key("dependents")
    writer.beginArray()
    for dependent in dependents {
      writer.beginObject()
      writer.field("kind", dependent.thing.kind.name)
      writer.field("id", framework[dependent.thing].id)
      writer.field("distance", dependent.distance)
      writer.field("reason", dependent.reason.words)
      writer.field("through", framework.subject(dependent.through))
      writer.field("reviewed", seen.contains(dependent.thing))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }
}

/// A thing that was named on the command line: `math.ratios`, `rubric/math.ratios`.
struct NamedThing {
  let thing: EntityID

  init(_ written: String, in framework: Framework) throws {
    var id = written[...]
    var kinds = Kind.allCases.filter(\.hasID).sorted()
    if let slash = written.firstIndex(of: "/") {
      kinds = [try Kind(named: String(written[..<slash]))]
      id = written[written.index(after: slash)...]
    }
    let found = kinds.flatMap { NamedThing.things($0, String(id), framework) }
    guard let first = found.first else {
      let near = suggestions(for: String(id), among: kinds.flatMap { NamedThing.ids($0, framework) })
      let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
      throw refuse("the framework declares nothing with the id \(id)\(hint)")
    }
    guard found.count == 1 else {
      let names = found.map { "\($0.kind.name)/\(id)" }.joined(separator: ", ")
      throw refuse("several things have the id \(id); write \(names)")
    }
    thing = first
  }

  private static func things(_ kind: Kind, _ id: String, _ framework: Framework) -> [EntityID] {
    (0..<framework.ownCounts[kind.position]).map { EntityID(kind, $0) }.filter { framework[$0].id == id }
  }

  private static func ids(_ kind: Kind, _ framework: Framework) -> [String] {
    (0..<framework.ownCounts[kind.position]).map { framework[EntityID(kind, $0)].id }
  }
}
