import TouchstoneLanguage
import TouchstoneModel

/// The files that hold types, one for each kind or for kinds that belong together.
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
  case community = "Community"
  case evidence = "Evidence"
  case progress = "Progress"
  case learning = "Learning"
  case trust = "Trust"
  case people = "People"
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
    case .community: [.belief, .engagement]
    case .evidence: [.exemplar, .assessment, .grading]
    case .progress: [.advancement, .graduation, .pathway, .progression, .step, .credential]
    case .learning: [.support, .experience, .phase, .resource]
    case .trust: [.moderation, .calibration, .measure, .policy, .attestation, .rollout]
    case .people: [.role, .responsibility, .growthStage]
    }
  }
}

/// A file of types; one that the framework has nothing for says so.
func typeFile(_ file: SwiftTypeFile, _ context: SwiftContext) -> [UInt8] {
  let types = file.kinds.flatMap { context.plan.types(of: $0) }
  let things = types.reduce(0) { $0 + $1.things.count }
  var writer = context.file(imports: types.isEmpty ? [] : ["Touchstone"], capacity: 4096 + things * 512)
  if types.isEmpty { writer.comment(nothing(of: file.kinds, context.framework)) }
  for (index, type) in types.enumerated() {
    if index > 0 { writer.line() }
    func write<D: Declaration>(_ declaration: D.Type) {
      SwiftTypeWriter<D>(type, context).write(to: &writer)
    }
    write(type.kind.type)
  }
  return writer.bytes
}

/// Why a file has nothing in it.
private func nothing(of kinds: [Kind], _ framework: Framework) -> String {
  let names = kinds.map(\.plural).joined(separator: ", ")
  return framework.manifest.swift.kinds.isEmpty
    ? "The framework has no \(names)." : "No types for \(names): there are none, or `kinds` leaves them out."
}
