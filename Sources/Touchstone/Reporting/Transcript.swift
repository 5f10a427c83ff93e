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

  /// The letter that goes with a transcript, in plain English.
  public var letter: String {
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
  ///
  /// - Parameter held: the credentials, experiences and assessments that the learner has.
  public func transcript(holding held: Set<Thing<Definition>> = []) -> Transcript<Definition> {
    let writer = TranscriptWriter(standing: self)
    let entries = writer.entries()
    let auditor = auditor(held)
    let graduations = framework.all(Definition.Graduation.self).filter { graduation in
      let requirements = framework.requirements(of: graduation)
      return !requirements.isEmpty && requirements.allSatisfy { auditor.audit($0).isMet }
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
    var written: [Written] = []
    for competency in expectations.competencies.indices {
      let shown = standing.shown.competencyLevels[competency]
      // What has no level comes before the levels.
      let levels = ([-1] + expectations.competencies[competency].levels).filter { shown[$0] == true }
      for level in levels {
        if let entry = entry(competency, level) {
          written.append(Written(entry: entry, scale: expectations.competencies[competency].scale))
        }
      }
    }
    return written
  }

  /// The entry of a competency that is shown at a level; `nil` where no evidence was asked for and there is none.
  private func entry(_ competency: Int, _ level: Int) -> TranscriptEntry<Definition>? {
    let framework = standing.framework
    let positions = Set(standing.assessor.competency(competency, at: level).counting.map(\.record))
    let records = positions.sorted { (standing.records[$0].date, $0) < (standing.records[$1].date, $1) }
      .map { standing.records[$0] }
    guard let first = records.first else { return nil }
    let thing = Thing<Definition>(kind: .competency, id: framework.store.ids(of: .competency)[competency])
    let entity = framework[thing]
    var methods: [EvidenceMethod] = []
    for record in records {
      if let method = record.method, !methods.contains(method) { methods.append(method) }
    }
    return TranscriptEntry(
      competency: thing, title: framework.title(of: thing), statement: entity?.text("statement"),
      level: level < 0 ? nil : standing.level(at: level), stream: standing.stream(of: competency), begun: first.date,
      shown: date(competency, level, records), pieces: records.count, methods: methods,
      domains: entity?.references("domains") ?? [], outcomes: entity?.references("outcomes") ?? [])
  }

  /// The date of the record with which it was shown: more evidence never takes anything back, so the first that is
  /// enough is found by halving.
  private func date(_ competency: Int, _ level: Int, _ records: [EvidenceRecord<Definition>]) -> Date {
    var (low, high) = (0, records.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let evidence = EvidenceTable(
        Array(records[...middle]), standing.framework.store, standing.expectations)
      let assessor = Assessor(expectations: standing.expectations, evidence: evidence)
      if assessor.competency(competency, at: level).isShown { high = middle } else { low = middle + 1 }
    }
    return records[low].date
  }
}
