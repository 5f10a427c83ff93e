public import Foundation

/// What a learner has shown, for whoever reads it elsewhere: competencies by level with dates and the outcomes that they
/// lead to, what was earned besides, and a letter that explains it.
///
/// A transcript shows "what students know and can do" (Quality Principles for Competency-Based Education, line 1594),
/// and comes with an accompanying letter (line 834). It lists no courses, has no average, no rank and no letters, and
/// does not mention what was not yet shown. It is data: an app gives it its form.
public struct Transcript<Definition: FrameworkDefinition>: Sendable {
  /// The name of the framework.
  public var frameworkTitle: String?
  /// Its edition.
  public var frameworkVersion: String?
  /// Who publishes it.
  public var publisher: String?
  /// What was shown, in the order of the framework.
  public var entries: [TranscriptEntry<Definition>]
  /// The level that is reached in each domain.
  public var levels: LevelProfile<Definition>
  /// The outcomes of the profile of which every competency is demonstrated.
  public var outcomes: [Definition.Outcome]
  /// The diplomas of which everything is met.
  public var diplomas: [Definition.Graduation]
  /// What was earned, with all that comes with it, in the order of the framework.
  public var credentials: [Definition.Credential]
  /// What the learner took part in, in the order of the framework.
  public var experiences: [Definition.Experience]
  /// The scales on which the evidence was judged, in the order of the framework.
  public var scales: [ScaleExplanation<Definition>]
}

/// A competency that was demonstrated at a level.
public struct TranscriptEntry<Definition: FrameworkDefinition>: Sendable {
  /// The competency.
  public var competency: Thing<Definition>
  /// What it is called.
  public var title: String
  /// What it says.
  public var statement: String?
  /// The level; `nil` for what of a competency has no level.
  public var level: Definition.Level?
  /// Whether it is academic work or a habit.
  public var stream: ReportingStream
  /// The date of the first piece of evidence that counts.
  public var begun: Date
  /// The date of the piece of evidence with which it was demonstrated.
  public var shown: Date
  /// How many pieces of evidence count.
  public var pieces: Int
  /// The ways in which it was shown, each once, the earliest first.
  public var methods: [EvidenceMethod]
  /// The domains that it belongs to.
  public var domains: [Definition.Domain]
  /// The outcomes of the profile that it leads to.
  public var outcomes: [Definition.Outcome]
}

extension Transcript {
  /// What was shown of one stream.
  public func entries(in stream: ReportingStream) -> [TranscriptEntry<Definition>] {
    entries.filter { $0.stream == stream }
  }

  /// The letter that goes with a transcript and explains it, in plain English.
  public var explanation: String {
    let name = frameworkTitle ?? "the framework"
    let edition = frameworkVersion.map { ", edition \($0)" } ?? ""
    let by = publisher.map { " of \($0)" } ?? ""
    let paragraphs = [
      """
      This transcript shows what was demonstrated, by \(name)\(edition)\(by). A competency stands in it at a level when \
      the evidence met the expectations of that level, at whatever age and in whatever time. Levels are steps of \
      learning and not grades.
      """,
      """
      There is no average, no rank and no credit for time. Academic work and habits stand apart. What is not in it was \
      not yet demonstrated; it was not failed.
      """,
    ]
    return (paragraphs + scales.map(\.words)).joined(separator: "\n\n")
  }
}

extension Standing {
  /// The data of a transcript.
  public func transcript() -> Transcript<Definition> {
    let writer = TranscriptWriter(standing: self)
    let entries = writer.entries()
    var auditor = RequirementAuditor(self)
    let graduations = framework.all(Definition.Graduation.self).filter { graduation in
      let requirements = framework.requirements(of: graduation)
      return !requirements.isEmpty && auditor.audit(requirements, of: graduation.thing).isMet
    }
    let outcomes = framework.all(Definition.Outcome.self).filter {
      auditor.audit(.thing(RequiredThing($0.thing))).isMet
    }
    return Transcript(
      frameworkTitle: framework.title, frameworkVersion: framework.version, publisher: framework.publisher,
      entries: entries.map(\.entry), levels: levelProfile, outcomes: outcomes, diplomas: graduations,
      credentials: framework.all(Definition.Credential.self).filter { auditor.held.contains($0.thing) },
      experiences: framework.all(Definition.Experience.self).filter { auditor.held.contains($0.thing) },
      scales: Set(entries.compactMap(\.scale)).sorted().compactMap { scale in
        framework.explanation(ofScale: Thing(kind: .scale, id: framework.store.ids(of: .scale)[scale]))
      })
  }
}

/// Gathers what was shown, with dates.
private struct TranscriptWriter<Definition: FrameworkDefinition> {
  let standing: Standing<Definition>

  struct Written {
    var entry: TranscriptEntry<Definition>
    var scale: Int?
  }

  func entries() -> [Written] {
    let expectations = standing.expectations
    let own = ownLevels()
    var written: [Written] = []
    for competency in expectations.competencies.indices {
      let levels = Set(standing.shown.competencyLevels[competency].keys).union(own[competency] ?? [])
      for level in levels.sorted(by: comesFirst) {
        if let entry = entry(competency, level) {
          written.append(Written(entry: entry, scale: expectations.competencies[competency].scale))
        }
      }
    }
    return written
  }

  /// The levels at which there is evidence on a competency itself or on its skills, also where it promises nothing.
  private func ownLevels() -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for place in standing.assessor.evidence.ofPlace.keys {
      let skills = standing.expectations.skills
      guard let competency = place.kind == .competency ? place.position : skills[place.position].competency else {
        continue
      }
      found[competency, default: []].insert(place.level)
    }
    return found
  }

  /// What has no level comes before the levels.
  private func comesFirst(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right >= 0 else { return left < right }
    let levels = standing.expectations.levels
    return (levels[left].continuum, levels[left].rank) < (levels[right].continuum, levels[right].rank)
  }

  /// The entry of a competency at a level; `nil` where it is not shown, or no evidence was asked for and there is none.
  private func entry(_ competency: Int, _ level: Int) -> TranscriptEntry<Definition>? {
    let framework = standing.framework
    let found = standing.assessor.competency(competency, at: level)
    let pieces = found.isShown ? inOrder(found.counting) : []
    guard let first = pieces.first else { return nil }
    let thing = Thing<Definition>(kind: .competency, id: framework.store.ids(of: .competency)[competency])
    let entity = framework[thing]
    var methods: [EvidenceMethod] = []
    for piece in pieces {
      if let method = piece.method, !methods.contains(method) { methods.append(method) }
    }
    let targets = (standing.expectations.competencies[competency].targets[level] ?? []).map {
      date(standing.assessor.target($0))
    }
    return TranscriptEntry(
      competency: thing, title: framework.title(of: thing), statement: entity?.text("statement"),
      level: level < 0 ? nil : standing.level(at: level), stream: standing.stream(of: competency), begun: date(first),
      shown: targets.reduce(max(date(first), date(found)), max), pieces: pieces.count, methods: methods,
      domains: entity?.references("domains") ?? [], outcomes: entity?.references("outcomes") ?? [])
  }

  /// The date on which something was there as far as its own pieces go: enough of them, in enough ways, one of them in
  /// a new situation. Nothing that was shown is taken back, so what comes later changes nothing.
  private func date(_ found: Assessed) -> Date {
    let pieces = inOrder(found.counting)
    var latest = Date.distantPast
    if let asked = found.pieces?.asked, pieces.indices.contains(asked - 1) { latest = date(pieces[asked - 1]) }
    var methods: Set<EvidenceMethod> = []
    for piece in pieces where methods.count < found.methodsAsked {
      guard let method = piece.method, methods.insert(method).inserted else { continue }
      latest = max(latest, date(piece))
    }
    if found.asksForTransfer, let transfer = pieces.first(where: \.isNewSituation) {
      latest = max(latest, date(transfer))
    }
    return latest
  }

  private func inOrder(_ pieces: [EvidenceTable.Piece]) -> [EvidenceTable.Piece] {
    pieces.sorted { (date($0), $0.record) < (date($1), $1.record) }
  }

  private func date(_ piece: EvidenceTable.Piece) -> Date { standing.records[piece.record].date }
}
