import ArgumentParser
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel

/// `touchstone graph`: what comes before what, for graph tools.
struct GraphCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case dot
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Print the prerequisites as a graph, in DOT or JSON.")

  @OptionGroup var package: PackageOption

  @Option(help: "Only what belongs to this domain.")
  var domain: String?

  @Flag(help: "Only hard prerequisites (requires).")
  var requiresOnly = false

  @Option(help: "How it is printed: dot or json.")
  var format: Format = .dot

  func run() throws {
    let framework = try package.framework()
    let selector = try Selector(framework, domain: domain, level: nil, tag: nil)
    let graph = PrintedGraph(framework, selector, requiresOnly: requiresOnly)
    switch format {
    case .dot: Terminal.write(graph.dot)
    case .json: Terminal.write(graph.json)
    }
  }
}

/// Prerequisites as they are printed: every edge runs from what comes first to what waits for it.
private struct PrintedGraph {
  struct Edge {
    var first: EntityID
    var then: EntityID
    var strength: PrerequisiteStrength
  }

  let framework: Framework
  private(set) var nodes: [EntityID] = []
  private(set) var edges: [Edge] = []

  init(_ framework: Framework, _ selector: Selector, requiresOnly: Bool) {
    self.framework = framework
    let strengths = requiresOnly ? [.requires] : PrerequisiteStrength.allCases
    add(Competency.self, selector, strengths)
    add(Skill.self, selector, strengths)
    add(Target.self, selector, strengths)
    add(Standard.self, selector, strengths)
    let known = Set(nodes)
    for edge in edges {
      for end in [edge.first, edge.then] where !known.contains(end) && !nodes.contains(end) { nodes.append(end) }
    }
  }

  private mutating func add<D: HasPrerequisites>(
    _ type: D.Type, _ selector: Selector, _ strengths: [PrerequisiteStrength]
  ) {
    for (id, value) in framework.each(type) where selector.matches(id) {
      nodes.append(id)
      for strength in strengths {
        edges += value.prerequisites(strength).map { Edge(first: $0.target, then: id, strength: strength) }
      }
    }
  }

  private func name(_ id: EntityID) -> String {
    "\(id.kind.name)/\(framework[id].id)"
  }

  var dot: String {
    var lines = ["digraph prerequisites {", "  rankdir=LR;", "  node [shape=box];"]
    for node in nodes {
      let common = framework[node]
      let label = common.title?.value ?? common.code?.value ?? common.id
      lines.append("  \(dotQuoted(name(node))) [label=\(dotQuoted(label))];")
    }
    for edge in edges {
      let style =
        switch edge.strength {
        case .requires: ""
        case .buildsOn: " [style=dashed]"
        case .alongside: " [style=dotted, dir=both]"
        }
      lines.append("  \(dotQuoted(name(edge.first))) -> \(dotQuoted(name(edge.then)))\(style);")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func dotQuoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("format_version", "1.0")
    writer.key("nodes")
    writer.beginArray()
    for node in nodes {
      writer.beginObject()
      writer.field("id", name(node))
      writer.field("code", ifPresent: framework[node].code?.value)
      writer.field("title", ifPresent: framework[node].title?.value)
      writer.endObject()
    }
    writer.endArray()
    writer.key("edges")
    writer.beginArray()
    for edge in edges {
      writer.beginObject()
      writer.field("first", name(edge.first))
      writer.field("then", name(edge.then))
      writer.field("strength", edge.strength.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }
}
