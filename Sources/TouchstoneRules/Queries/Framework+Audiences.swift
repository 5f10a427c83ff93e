import TouchstoneLanguage
import TouchstoneModel

extension Framework {
  /// What is of one kind and in use, for learners, educators and leaders apart.
  ///
  /// What "most others" do is asked among those for the same people: what educators are to be able to do is written
  /// later, and in another way, than what learners are.
  func byAudience<D: Declaration>(_ type: D.Type) -> [(audience: Audience, things: [(id: EntityID, value: D)])] {
    var groups = Audience.allCases.map { (audience: $0, things: [(id: EntityID, value: D)]()) }
    let isForLearnersOnly = !speaksOfAdults
    for (id, value) in each(type) where !value.isRetired {
      let audience = value.audience?.value ?? (isForLearnersOnly ? .graduate : audienceServed(by: id))
      groups[audience.position].things.append((id, value))
    }
    return groups.filter { !$0.things.isEmpty }
  }

  /// For whom a thing is; what says nothing itself is for those for whom the first thing is that it names in `for`.
  ///
  /// ```toml
  /// [[rubric]]
  /// id = "coaching-talk"
  /// for = "coaching.feedback"   # <-- a competency of educators, and so is the rubric
  /// ```
  func audienceServed(by id: EntityID) -> Audience {
    if let said = self[id].audience { return said.value }
    switch id.kind {
    case .criterion: return self[id].parent.map { audienceServed(by: $0) } ?? .graduate
    case .rubric, .exemplar, .assessment, .experience: return audience(ofFirst: subjects(of: id))
    default:
      return audience(of: id)
    }
  }

  private func audience(ofFirst subjects: [Reference]) -> Audience {
    guard let first = subjects.first?.target else { return .graduate }
    // What one of these is for may be another of them.
    return first.kind == .criterion || first.kind == .rubric || first.kind == .assessment
      ? audienceServed(by: first) : audience(of: first)
  }

  /// How a message speaks of one of those for whom a thing is: `a learner`, `an educator`, `a leader`.
  func person(_ id: EntityID) -> String {
    audienceServed(by: id).person
  }

  /// The same for all of them: `learners`, `educators`, `leaders`.
  func people(_ id: EntityID) -> String {
    audienceServed(by: id).people
  }
}

extension Audience {
  /// One of them, with the article.
  var person: String {
    switch self {
    case .graduate: "a learner"
    case .educator: "an educator"
    case .leader: "a leader"
    }
  }

  var people: String {
    switch self {
    case .graduate: "learners"
    case .educator: "educators"
    case .leader: "leaders"
    }
  }

  fileprivate var position: Int {
    switch self {
    case .graduate: 0
    case .educator: 1
    case .leader: 2
    }
  }
}
