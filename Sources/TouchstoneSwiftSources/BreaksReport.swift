import TouchstoneChange
import TouchstoneJSON
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneSwiftEmitter

/// What going from one edition of a framework to another breaks in Swift sources, before anybody builds them.
public struct BreaksReport {
  /// Sorted by file and place.
  public let findings: [SourceFinding]
  private let change: EditionChange
  private let sources: AppSources

  public init(_ sources: AppSources, from old: FrameworkNames, to new: FrameworkNames) {
    self.sources = sources
    let change = EditionChange(from: old, to: new)
    self.change = change
    var judgement = SourceJudgement(sources, change)
    judgement.judge(sources.usages(of: old))
    findings = (judgement.findings + sources.problems).enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return left.path == right.path
        ? (left.place, $0.offset) < (right.place, $1.offset)
        : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }.map(\.element)
  }

  /// Whether something no longer compiles, or compiles and means something else.
  public var breaks: Bool { findings.contains { $0.severity == .error } }

  public var text: String {
    findings.map { $0.line + "\n" }.joined() + summary + "\n"
  }

  private var summary: String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let files = counted(sources.count, "file")
    guard !findings.isEmpty else { return "nothing breaks in \(files)" }
    return "\(counted(errors, "error")) and \(counted(warnings, "warning")) in \(files)"
  }

  public var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.beginObject()
    writer.field("format_version", "1.0")
    for (key, framework) in [("old", change.old.framework), ("new", change.new.framework)] {
      writer.key(key)
      writer.beginObject()
      writer.field("id", ifPresent: framework.manifest.framework.id?.value)
      writer.field("version", ifPresent: framework.manifest.framework.version?.value)
      writer.endObject()
    }
    writer.field("breaks", breaks)
    writer.key("findings")
    writer.beginArray()
    for finding in findings { finding.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }
}
