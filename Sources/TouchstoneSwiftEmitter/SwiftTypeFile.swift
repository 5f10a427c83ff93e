import TouchstoneLanguage
import TouchstoneModel

/// The files that hold types, one for each kind or pair of kinds that belong together.
enum SwiftTypeFile: String, CaseIterable {
  case profiles = "Profiles"
  case strands = "Strands"
  case outcomes = "Outcomes"
  case domains = "Domains"
  case levels = "Levels"
  case scales = "Scales"
  case depths = "Depths"
  case standards = "Standards"
  case competencies = "Competencies"
  case skills = "Skills"
  case targets = "Targets"
  case rubrics = "Rubrics"
  case terms = "Terms"

  var path: String { rawValue + ".swift" }

  fileprivate var kinds: [Kind] {
    switch self {
    case .profiles: [.profile]
    case .strands: [.strand]
    case .outcomes: [.outcome]
    case .domains: [.domain]
    case .levels: [.level]
    case .scales: [.point]
    case .depths: [.depth]
    case .standards: [.standard]
    case .competencies: [.competency]
    case .skills: [.skill]
    case .targets: [.target]
    case .rubrics: [.rubric, .criterion]
    case .terms: [.term]
    }
  }
}

/// A file of types; one that the framework has nothing for says so.
func typeFile(_ file: SwiftTypeFile, _ context: SwiftContext) -> [UInt8] {
  let types = file.kinds.flatMap { context.plan.types(of: $0) }
  let things = types.reduce(0) { $0 + $1.things.count }
  var writer = context.file(capacity: 4096 + things * 1024)
  if types.isEmpty { writer.comment("The framework has no \(file.rawValue.lowercased()).") }
  for (index, type) in types.enumerated() {
    if index > 0 { writer.line() }
    func write<D: Declaration>(_ declaration: D.Type) {
      SwiftTypeWriter<D>(type, context).write(to: &writer)
    }
    write(type.kind.type)
  }
  return writer.bytes
}
