import TouchstoneLanguage
import TouchstoneModel

/// Who develops what: every relation by which a competency of educators or leaders serves learners, and the roles that
/// ask for it.
///
/// ```toml
/// [[competency]]
/// id = "coaching.feedback"
/// audience = "educator"
/// develops = ["math.ratios"]   # <-- serves this competency, and the outcomes that it leads to
///
/// [[role]]
/// id = "coach"
/// requires = ["coaching.feedback"]   # <-- is brought by this role
/// ```
struct EducatorTies {
  let adults: [(id: EntityID, value: Competency)]
  private let framework: Framework
  /// What each competency of adults serves: competencies, outcomes and profiles of learners.
  private var served: [EntityID: [EntityID]] = [:]
  /// The other direction; a profile of adults that develops a competency stands among those who do.
  private var developers: [EntityID: [EntityID]] = [:]
  /// The competencies of learners that lead to each outcome.
  private var leading: [EntityID: [EntityID]] = [:]
  /// The roles that name a competency, a domain or an outcome.
  private var roles: [EntityID: [EntityID]] = [:]

  init(_ framework: Framework) {
    self.framework = framework
    adults = framework.adultCompetencies
    guard !adults.isEmpty else { return }
    for (id, competency) in framework.inUse(Competency.self) where !framework.isForAdults(id) {
      for outcome in competency.outcomes.map(\.target).each() { leading[outcome, default: []].append(id) }
    }
    for (id, competency) in adults {
      for reference in competency.develops { tie(id, to: reference.target) }
      for reference in competency.outcomes where !framework.isForAdults(reference.target) {
        tie(id, to: reference.target)
      }
    }
    enterProfiles()
    enterAlignments()
    enterRoles()
  }

  /// A competency that leads to an outcome of adults serves what the profile of that outcome develops.
  private mutating func enterProfiles() {
    for (id, profile) in framework.inUse(Profile.self) where framework.isForAdults(id) {
      for reference in profile.develops where reference.target.kind == .competency {
        developers[reference.target, default: []].append(id)
      }
    }
    for (id, competency) in adults {
      for outcome in competency.outcomes where framework.isForAdults(outcome.target) {
        guard let value = framework.value(Outcome.self, outcome.target), let profile = framework.profile(of: value)
        else { continue }
        for reference in framework.value(Profile.self, profile)?.develops ?? [] {
          served[id, default: []].append(reference.target)
        }
      }
    }
  }

  /// Alignments say what no field does, such as what a review of the two frameworks found.
  private mutating func enterAlignments() {
    for alignment in framework.own(Alignment.self) where !alignment.isRetired && alignment.saysTied {
      guard let from = alignment.from?.target, let to = alignment.to?.target else { continue }
      for (adult, learner) in [(from, to), (to, from)] {
        guard let competency = framework.competency(of: adult), framework.isForAdults(competency),
          !framework.isForAdults(learner), [.competency, .skill, .target, .outcome].contains(learner.kind)
        else { continue }
        tie(competency, to: framework.whole(of: learner))
      }
    }
  }

  private mutating func enterRoles() {
    for (id, role) in framework.inUse(Role.self) {
      var things: [EntityID] = []
      framework.forEachThingAsked(by: role.requires) { things.append($0) }
      for part in framework.parts[id, .responsibility] {
        guard let responsibility = framework.value(Responsibility.self, part), !responsibility.isRetired else {
          continue
        }
        things += responsibility.subjects.map { framework.whole(of: $0.target) }
      }
      for thing in things.each() { roles[thing, default: []].append(id) }
    }
  }

  private mutating func tie(_ adult: EntityID, to learner: EntityID) {
    served[adult, default: []].append(learner)
    developers[learner, default: []].append(adult)
  }

  // MARK: - Questions

  /// The competencies of learners that lead to an outcome.
  func leading(to outcome: EntityID) -> [EntityID] { leading[outcome] ?? [] }

  /// Who develops a competency or an outcome of learners directly.
  func developers(of thing: EntityID) -> [EntityID] { (developers[thing] ?? []).each() }

  /// Who develops an outcome, or a competency that leads to it.
  func developers(ofOutcome outcome: EntityID) -> [EntityID] {
    ((developers[outcome] ?? []) + leading(to: outcome).flatMap { developers[$0] ?? [] }).each()
  }

  /// What of learners a competency of adults serves.
  func served(by adult: EntityID) -> [EntityID] { (served[adult] ?? []).each() }

  /// The outcomes of learners that a competency of adults serves, itself or through their competencies.
  func outcomes(servedBy adult: EntityID) -> [EntityID] {
    served(by: adult).flatMap { thing -> [EntityID] in
      if thing.kind == .outcome { return [thing] }
      let outcomes = framework.value(Competency.self, thing)?.outcomes.map(\.target) ?? []
      return outcomes.filter { !framework[$0].isRetired && !framework.isForAdults($0) }
    }.each()
  }

  /// The roles that ask for any of these competencies, by themselves, by their domain or by an outcome.
  func roles(bringing competencies: [EntityID]) -> [EntityID] {
    competencies.flatMap { id -> [EntityID] in
      let competency = framework.value(Competency.self, id)
      let names = [id] + (competency?.domains ?? []).map(\.target) + (competency?.outcomes ?? []).map(\.target)
      return names.flatMap { roles[$0] ?? [] }
    }.each()
  }

  /// The competencies of adults that each role asks for; a role that asks for none is left out.
  func broughtByRole() -> [EntityID: [EntityID]] {
    var brought: [EntityID: [EntityID]] = [:]
    for (id, _) in adults {
      for role in roles(bringing: [id]) { brought[role, default: []].append(id) }
    }
    return brought
  }
}
