import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneReports
import TouchstoneTestSupport

/// A report about a small framework.
struct ReportFixture {
  var framework: Framework
  var report: Report

  /// - Parameter text: what stands beside the manifest, in TOML.
  init(_ id: String, _ text: String, more: [String: String] = [:], today: String? = nil) throws {
    let compiled = CompiledText(text, stage: "early", more: more)
    framework = try #require(compiled.compilation.framework, "\(compiled.lines)")
    // What rules count as an error is what reports are there to show.
    #expect(
      !compiled.compilation.diagnostics.contains { $0.severity == .error && $0.code < "TS4" }, "\(compiled.lines)")
    let definition = try #require(ReportRegistry.all.first { $0.id == id })
    report = definition.report(on: framework, today: today.flatMap { CalendarDate($0) })
  }

  /// The report as people read it.
  func text(width: Int = 100) -> String {
    ReportTextRenderer(width: width).render([report], of: framework)
  }

  var csv: String { ReportCSVRenderer().render(report, of: framework) }

  /// The ids of the gaps, each with the ids of what it is about.
  var gaps: [String] {
    report.contents.gaps.map { gap in
      "\(gap.id): \(gap.about.map { framework[$0.thing].id }.joined(separator: ", "))"
    }
  }
}
