public import Foundation

/// What a report shows for a target, or for a competency at a level: the one point that stands for all evidence on it,
/// or the reason why there is none.
///
/// How several pieces of evidence become one judgement, the field `averaging` of a grading policy says in Touchstone's
/// language. This library averages nothing: "failure and mistakes are part of the learning process" (Quality Principles
/// for Competency-Based Education, line 303), and a mean makes a learner pay for them.
public struct Judgement<Definition: FrameworkDefinition>: Hashable, Sendable {
  /// Where a judgement comes from, or why there is none.
  public enum Basis: Hashable, Sendable {
    /// The latest piece of evidence, which is of this date.
    case latest(Date)
    /// The highest that was reached.
    case highest
    /// There is no evidence yet.
    case noEvidence
    /// A teacher looks at the evidence and decides.
    case leftToTeacher
    /// The framework asks for an average, which this library does not compute.
    case notComputed(JudgementMethod)
  }

  /// Where it comes from.
  public var basis: Basis
  /// The point, as a thing; `nil` where there is no judgement.
  public var point: Thing<Definition>?
  /// What is shown: the title of the point, or what the scale shows where there is no evidence yet (`no_evidence`).
  public var title: String?
  /// The letter as which the point reads; `nil` unless reports show letters, and the scale says how it reads on a scale
  /// of letters (`maps_to`).
  public var letter: String?

  /// The point, as one of the app's own.
  public var score: Definition.Score? { point.flatMap { Definition.Score($0) } }
}

extension Judgement: CustomStringConvertible {
  /// The judgement in plain English, with its reason.
  public var description: String {
    let shown = title ?? "none"
    switch basis {
    case .latest:
      return letter.map { "\(shown) (\($0)), by the latest piece of evidence" }
        ?? "\(shown), by the latest piece of evidence"
    case .highest:
      return letter.map { "\(shown) (\($0)), the highest that was reached" }
        ?? "\(shown), the highest that was reached"
    case .noEvidence: return title ?? "no evidence yet"
    case .leftToTeacher: return "no judgement: a teacher looks at the evidence and decides"
    case .notComputed: return "no judgement: the framework asks for an average, which is not computed here"
    }
  }
}

/// Makes judgements of pieces of evidence, as a policy of reporting says.
struct Judge<Definition: FrameworkDefinition> {
  let standing: Standing<Definition>
  let policy: ReportingPolicy<Definition>
  /// The title of each point.
  let titles: [String]
  /// By scale, the scale of letters on which it reads.
  private let letters: [Int?]
  /// By scale, what is shown where there is no evidence.
  private let noEvidence: [String?]

  init(_ standing: Standing<Definition>, _ policy: ReportingPolicy<Definition>) {
    self.standing = standing
    self.policy = policy
    let framework = standing.framework
    let titles = framework.all(.point).map { framework.title(of: $0) }
    let scales = standing.expectations.scales
    self.titles = titles
    noEvidence = framework.all(.scale).map { framework[$0]?.text("no_evidence") }
    letters = scales.map { scale in
      guard policy.showsLetters else { return nil }
      return scale.readings.keys.sorted().first { other in
        scales.indices.contains(other) && !scales[other].points.isEmpty
          && scales[other].points.allSatisfy { Judge.isLetter(titles[$0]) }
      }
    }
  }

  /// Whether a text is a letter grade: one letter, perhaps with a plus or a minus.
  static func isLetter(_ title: String) -> Bool {
    let bytes = Array(title.utf8)
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else { return false }
    return bytes.count == 1 || title.dropFirst() == "+" || title.dropFirst() == "-" || title.dropFirst() == "−"
  }

  /// The judgement on pieces of evidence; those on a scale that says nothing on this one are passed over.
  func judgement(on pieces: [EvidenceTable.Piece], scale: Int?) -> Judgement<Definition> {
    let expectations = standing.expectations
    let scale = scale ?? pieces.first.map { expectations.points[$0.point].scale }
    let read = pieces.compactMap { piece in
      scale.flatMap { expectations.reading(of: piece.point, on: $0) }.map { (piece: piece, point: $0) }
    }
    guard !read.isEmpty else {
      return Judgement(
        basis: .noEvidence, title: scale.flatMap { noEvidence.indices.contains($0) ? noEvidence[$0] : nil })
    }
    switch policy.method {
    case .professionalJudgement: return Judgement(basis: .leftToTeacher)
    case .decaying, .mean, .other: return Judgement(basis: .notComputed(policy.method))
    case .none:
      let highest = read.max { expectations.points[$0.point].rank < expectations.points[$1.point].rank }
      return judgement(.highest, highest?.point)
    case .mostRecent:
      // Of several of one date the highest.
      let latest = read.max { left, right in
        let dates = (date(of: left.piece), date(of: right.piece))
        guard dates.0 == dates.1 else { return dates.0 < dates.1 }
        return expectations.points[left.point].rank < expectations.points[right.point].rank
      }
      return judgement(.latest(latest.map { date(of: $0.piece) } ?? .distantPast), latest?.point)
    }
  }

  private func date(of piece: EvidenceTable.Piece) -> Date { standing.records[piece.record].date }

  private func judgement(_ basis: Judgement<Definition>.Basis, _ point: Int?) -> Judgement<Definition> {
    guard let point else { return Judgement(basis: .noEvidence) }
    let scale = standing.expectations.points[point].scale
    let letter = letters.indices.contains(scale) ? letters[scale] : nil
    return Judgement(
      basis: basis, point: Thing(kind: .point, id: standing.framework.store.ids(of: .point)[point]),
      title: titles[point],
      letter: letter.flatMap { standing.expectations.scales[scale].readings[$0]?[point] }.map { titles[$0] })
  }
}

extension Expectations {
  /// How a point reads on a scale: as itself where it belongs to it, else as the scale that it belongs to says; habits
  /// and academic work never read as each other.
  func reading(of point: Int, on scale: Int) -> Int? {
    let own = points[point].scale
    if own == scale { return point }
    guard scales.indices.contains(own), scales.indices.contains(scale), scales[own].isHabits == scales[scale].isHabits
    else { return nil }
    return scales[own].readings[scale]?[point]
  }
}
