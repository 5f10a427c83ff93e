public import TouchstoneDiagnostics
public import TouchstoneEmission
public import TouchstoneLanguage
public import TouchstoneModel
import TouchstoneSyntax

/// What a compilation is asked to do.
public struct CompilationOptions: Sendable {
  /// The day with which dates are compared; `nil` compares with none.
  public var today: CalendarDate?
  public var emitters: [NamedEmitter] = []
  /// Whether the rules judge; where they do not, only what could not be read or bound is reported.
  public var judges = true
  /// Warnings count as errors, so that nothing is written.
  public var deniesWarnings = false
  /// What is done with the findings that the package's baseline knows.
  public var baseline = BaselineUse.holdsBack
  /// The folder in which everything must lie that the package reads; `nil` where it may lie anywhere.
  public var watched: WatchedFolder?
  /// Compares with an edition before, for emitters that tell what changed.
  public var changes: (@Sendable (Framework, SourceMap) -> ChangeFeed)?
  /// Called when a stage begins, for timings and progress.
  public var observe: @Sendable (String) -> Void = { _ in }

  public init() {}
}

/// What is done with a package's ``Baseline``.
public enum BaselineUse: Sendable {
  /// What it knows is not reported.
  case holdsBack
  /// Everything is reported.
  case ignored
  /// A new one is made of all that is found.
  case renewed
  /// What this one knows is not reported, such as what was found in an earlier edition; nothing is read.
  case instead(Baseline)
}

/// An emitter with the name by which it is asked for, and the folder that its files go to.
public struct NamedEmitter: Sendable {
  public var name: String
  /// Empty, or a folder below the output folder.
  public var folder: String
  public var emitter: any Emitter

  public init(_ name: String, folder: String, _ emitter: any Emitter) {
    self.name = name
    self.folder = folder
    self.emitter = emitter
  }
}

/// What a compilation gives: everything that was found, the framework if it could be bound, and the files to write.
public struct Compilation: Sendable {
  public var sources: SourceMap
  public var diagnostics: [Diagnostic]
  public var framework: Framework?
  /// How many findings were not reported, since the package's baseline knows them.
  public var heldBack = 0
  /// A new baseline where one was asked for and the rules could judge.
  public var baseline: Baseline?
  /// Empty where anything was an error.
  public var outputs: [NamedOutput] = []

  public init(sources: SourceMap, diagnostics: [Diagnostic], framework: Framework? = nil) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.framework = framework
  }
}

/// The files that one emitter made.
public struct NamedOutput: Sendable {
  public var emitter: String
  public var files: [OutputFile]
}

extension Compilation {
  /// The findings of two packages as one report.
  public func joined(with other: Compilation) -> Compilation {
    var joined = Compilation(
      sources: SourceMap(sources.files + other.sources.files), diagnostics: diagnostics, framework: nil)
    joined.diagnostics += other.diagnostics.map { $0.moved(by: sources.files.count) }
    joined.heldBack = heldBack + other.heldBack
    return joined
  }
}

extension Diagnostic {
  /// The same finding after this many files were put before its own.
  fileprivate func moved(by files: Int) -> Diagnostic {
    var moved = self
    moved.primary.span = primary.span.moved(by: files)
    moved.labels = labels.map { Label($0.span.moved(by: files), $0.text) }
    moved.fixes = fixes.map { fix in
      Fix(fix.title, fix.applicability, fix.edits.map { TextEdit($0.span.moved(by: files), $0.replacement) })
    }
    return moved
  }
}

extension SourceSpan {
  fileprivate func moved(by files: Int) -> SourceSpan {
    SourceSpan(SourceID(Int(source.index) + files), Int(start), Int(end))
  }
}
