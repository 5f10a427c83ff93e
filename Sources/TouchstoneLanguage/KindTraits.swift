/// What is said about a kind besides its fields.
struct KindTraits: Sendable {
  var plural: String
  var exampleID: String
  var parents: [Kind]

  fileprivate init(_ plural: String, example: String, in parents: [Kind] = []) {
    self.plural = plural
    exampleID = example
    self.parents = parents
  }

  /// By the kind's position.
  fileprivate static let all = Kind.allCases.map(row)

  private static func row(_ kind: Kind) -> KindTraits {
    switch kind {
    case .profile: KindTraits("profiles", example: "graduate")
    case .strand: KindTraits("strands", example: "academic")
    case .outcome: KindTraits("outcomes", example: "thinks-critically")
    case .belief: KindTraits("beliefs", example: "mistakes-teach")
    case .engagement: KindTraits("engagements", example: "listening-2025")
    case .domain: KindTraits("domains", example: "math")
    case .level: KindTraits("levels", example: "8")
    case .scale: KindTraits("scales", example: "academic")
    case .point: KindTraits("points", example: "academic.proficient", in: [.scale])
    case .standard: KindTraits("standards", example: "6.rp.a.1")
    case .competency: KindTraits("competencies", example: "math.ratios")
    case .skill: KindTraits("skills", example: "math.ratios.compare", in: [.competency, .skill])
    case .target: KindTraits("targets", example: "math.ratios.unit-rate", in: [.competency, .skill])
    case .progression: KindTraits("progressions", example: "ratio-thinking")
    case .taxonomy: KindTraits("taxonomies", example: "webb-district")
    case .depth: KindTraits("depths", example: "webb-district.3", in: [.taxonomy])
    case .rubric: KindTraits("rubrics", example: "math.ratios")
    case .criterion: KindTraits("criteria", example: "math.ratios.model", in: [.rubric])
    case .exemplar: KindTraits("exemplars", example: "bike-ramp")
    case .assessment: KindTraits("assessments", example: "market-stall")
    case .advancement: KindTraits("advancements", example: "by-level")
    case .graduation: KindTraits("graduations", example: "diploma")
    case .pathway: KindTraits("pathways", example: "health-careers")
    case .step: KindTraits("steps", example: "health-careers.first-aid", in: [.progression, .pathway])
    case .credential: KindTraits("credentials", example: "first-aid")
    case .grading: KindTraits("gradings", example: "reports")
    case .support: KindTraits("supports", example: "flex-hour")
    case .experience: KindTraits("experiences", example: "water-study")
    case .phase: KindTraits("phases", example: "water-study.apply", in: [.experience])
    case .resource: KindTraits("resources", example: "ratio-lab")
    case .moderation: KindTraits("moderations", example: "ratios-spring")
    case .calibration: KindTraits("calibrations", example: "ratios-autumn")
    case .measure: KindTraits("measures", example: "belonging")
    case .policy: KindTraits("policies", example: "revision")
    case .attestation: KindTraits("attestations", example: "all-voices")
    case .rollout: KindTraits("rollouts", example: "grading")
    case .role: KindTraits("roles", example: "advisor")
    case .responsibility: KindTraits("responsibilities", example: "advisor.conferences", in: [.role])
    case .growthStage: KindTraits("growth_stages", example: "trying-out")
    case .alignment: KindTraits("alignments", example: "")
    case .term: KindTraits("terms", example: "target")
    case .waiver: KindTraits("waivers", example: "")
    }
  }
}

extension Kind {
  var traits: KindTraits { KindTraits.all[position] }
}
