import TouchstoneDiagnostics
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

/// What has been looked at again, by the record beside a package's manifest.
struct PackageReviews {
  /// What counts in the framework as it reads now.
  let reviewed: Set<ReviewedPair>
  private let framework: Framework
  private let path: String
  private var record: ReviewRecord
  private let digests: ContentDigests?

  /// Reads the record; what is wrong with it is printed unless that is done elsewhere, and ends the command where it
  /// cannot be read.
  init(of framework: Framework, at root: String, reports: Bool = true) throws {
    self.framework = framework
    path = joined(root, ReviewRecord.fileName)
    guard DiskFileSystem().kind(of: path) == .file else {
      (record, reviewed, digests) = (ReviewRecord(), [], nil)
      return
    }
    guard case .success(let bytes) = DiskFileSystem().read(path, limit: Ledger.maximumSize) else {
      throw refuse("\(path) cannot be read")
    }
    var sources = SourceMap()
    let source = sources.add(SourceFile(path: path, bytes: bytes))
    let found = Self.digests(of: framework)
    let problems = reports ? ReviewRecord.problems(bytes, in: framework, at: source) { found[$0] } : []
    try endOnErrors(problems, sources)
    if !problems.isEmpty {
      Terminal.error(ConsoleRenderer(width: 100).render(DiagnosticReport(problems, sources: sources)))
    }
    record = (try? ReviewRecord(decoding: bytes)) ?? ReviewRecord()
    reviewed = record.reviewed(in: framework) { found[$0] }
    digests = found
  }

  private static func digests(of framework: Framework) -> ContentDigests {
    ContentDigests(Publication(framework: framework, sources: SourceMap()))
  }

  /// Writes down that things were looked at after another as that reads now.
  mutating func add(_ things: [EntityID], after thing: EntityID) throws {
    let digest = (digests ?? Self.digests(of: framework))[thing] ?? ""
    let after = ReviewRecord.name(of: thing, in: framework)
    for reviewed in things {
      record.add(
        ReviewRecord.Entry(reviewed: ReviewRecord.name(of: reviewed, in: framework), after: after, digest: digest))
    }
    do {
      _ = try writeIfChanged(record.encoded(), to: path)
    } catch let error as WritingError {
      throw refuse(error.description)
    }
    Terminal.error("wrote \(path): \(things.count) looked at after \(after)")
  }
}
