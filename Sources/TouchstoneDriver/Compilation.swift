package import TouchstoneDiagnostics
package import TouchstoneEmission
package import TouchstoneLanguage
package import TouchstoneModel
import TouchstoneSyntax

/// What a compilation is asked to do.
package struct CompilationOptions: Sendable {
  /// The day with which dates are compared; `nil` compares with none.
  package var today: CalendarDate?
  package var emitters: [NamedEmitter] = []
  /// Warnings count as errors, so that nothing is written.
  package var deniesWarnings = false
  /// Called when a stage begins, for timings and progress.
  package var observe: @Sendable (String) -> Void = { _ in }

  package init() {}
}

/// An emitter with the name by which it is asked for, and the folder that its files go to.
package struct NamedEmitter: Sendable {
  package var name: String
  /// Empty, or a folder below the output folder.
  package var folder: String
  package var emitter: any Emitter

  package init(_ name: String, folder: String, _ emitter: any Emitter) {
    self.name = name
    self.folder = folder
    self.emitter = emitter
  }
}

/// What a compilation gives: everything that was found, the framework if it could be bound, and the files to write.
package struct Compilation: Sendable {
  package var sources: SourceMap
  package var diagnostics: [Diagnostic]
  package var framework: Framework?
  /// Empty where anything was an error.
  package var outputs: [NamedOutput] = []

  package init(sources: SourceMap, diagnostics: [Diagnostic], framework: Framework? = nil) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.framework = framework
  }
}

/// The files that one emitter made.
package struct NamedOutput: Sendable {
  package var emitter: String
  package var files: [OutputFile]
}

extension Compilation {
  /// The findings of two packages as one report.
  package func joined(with other: Compilation) -> Compilation {
    var joined = Compilation(
      sources: SourceMap(sources.files + other.sources.files), diagnostics: diagnostics, framework: nil)
    joined.diagnostics += other.diagnostics.map { $0.moved(by: sources.files.count) }
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
