/// What the words of a scale mean, for whoever reads a report or a transcript and has never seen the framework.
///
/// The kinds `scale` and `point` of Touchstone's language. "As long as there is an accompanying letter the
/// proficiency-based transcript is acceptable" (Quality Principles for Competency-Based Education, line 834).
public struct ScaleExplanation<Definition: FrameworkDefinition>: Sendable {
  /// One point of the scale, and what work at it looks like.
  public struct Point: Sendable {
    /// The point.
    public var thing: Thing<Definition>
    /// Its name.
    public var title: String
    /// What work at this point looks like; `nil` where the framework does not say.
    public var description: String?
    /// Whether work at this point is proficient.
    public var isProficient: Bool

    /// The point as one of the app's own; `nil` where the app was not compiled with it.
    public var score: Definition.Score? { Definition.Score(thing) }
  }

  /// The scale.
  public var scale: Thing<Definition>
  /// Its name.
  public var title: String
  /// What it is for.
  public var statement: String?
  /// What it judges.
  public var stream: ReportingStream?
  /// Its points, from the first to the highest.
  public var points: [Point]
  /// What is shown where there is no evidence yet.
  public var noEvidence: String?
}

extension ScaleExplanation {
  /// The scale in plain English: a line for each point.
  public var words: String {
    var lines = [statement.map { "\(title). \($0)" } ?? "\(title)."]
    for point in points {
      let mark = point.isProficient ? " (proficient)" : ""
      lines.append("- \(point.title)\(mark)" + (point.description.map { ": \($0)" } ?? ""))
    }
    if let noEvidence { lines.append("- \(noEvidence): there is no evidence yet.") }
    return lines.joined(separator: "\n")
  }
}

extension Framework {
  /// What a scale and its points mean; `nil` where the framework has no such scale.
  public func explanation(ofScale scale: Thing<Definition>) -> ScaleExplanation<Definition>? {
    guard scale.kind == .scale, let entity = self[scale] else { return nil }
    let proficient = entity.thing("proficient").map(current)
    let points = entity.parts.filter { $0.kind == .point }.map(current)
    let first = proficient.flatMap { points.firstIndex(of: $0) }
    return ScaleExplanation(
      scale: entity.id.thing, title: title(of: entity.id.thing), statement: entity.text("statement"),
      stream: entity.text("kind").flatMap(ReportingStream.init),
      points: points.enumerated().map { position, point in
        ScaleExplanation.Point(
          thing: point, title: title(of: point), description: self[point]?.text("description"),
          isProficient: first.map { position >= $0 } ?? false)
      },
      noEvidence: entity.text("no_evidence"))
  }

  /// What to call a thing: its title, else the last word of its id, which is how authors write it where it lies.
  func title(of thing: Thing<Definition>) -> String {
    if let title = self[thing]?.text("title") { return title }
    let isPart = thing.kind == .point || thing.kind == .step
    return isPart ? thing.id.split(separator: ".").last.map(String.init) ?? thing.id : thing.id
  }
}
