public import TouchstoneDiagnostics
public import TouchstoneModel

/// Everything that an emitter may read: the framework, the files that it was written in, and what was found in it.
public struct Publication: Sendable {
  public var framework: Framework
  /// The authors' files, to show where something was written.
  public var sources: SourceMap
  /// What the rules found, none of which is an error.
  public var findings: [Diagnostic]
  /// The files that emitters asked for besides, all together.
  public var attachments: [Attachment]
  /// What changed since an edition before; `nil` where none was named.
  public var changes: ChangeFeed?
  /// How work in stretches that know nothing of each other is done; one after the other unless the driver says otherwise.
  public var workers: Workers

  public init(
    framework: Framework, sources: SourceMap, findings: [Diagnostic] = [], attachments: [Attachment] = [],
    changes: ChangeFeed? = nil, workers: Workers = Workers()
  ) {
    self.framework = framework
    self.sources = sources
    self.findings = findings
    self.attachments = attachments
    self.changes = changes
    self.workers = workers
  }
}

/// A file that an emitter made: a path below the output folder, with `/` between folders, and its bytes.
public struct OutputFile: Sendable, Equatable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A stage that turns a framework into files; the same framework always gives the same bytes.
public protocol Emitter: Sendable {
  /// The files, sorted by path.
  func emit(_ publication: Publication) -> [OutputFile]

  /// The files of the package that it needs besides the framework.
  func attachments(of framework: Framework) -> [AttachmentRequest]

  /// What in a sound framework this stage cannot write as its authors would expect.
  func problems(in framework: Framework) -> [Diagnostic]

  /// The same for the files that it asked for.
  func problems(in framework: Framework, with attachments: [Attachment]) -> [Diagnostic]

  /// The names in what this stage writes by which others reach the framework's own things.
  func publishedNames(in framework: Framework) -> [PublishedName]
}

extension Emitter {
  public func attachments(of framework: Framework) -> [AttachmentRequest] { [] }
  public func publishedNames(in framework: Framework) -> [PublishedName] { [] }
  public func problems(in framework: Framework) -> [Diagnostic] { [] }
  public func problems(in framework: Framework, with attachments: [Attachment]) -> [Diagnostic] { [] }
}
