import Testing
import TouchstoneJSON
import TouchstoneTestSupport

@testable import TouchstoneDiagnostics

@Suite struct RendererTests {
  @Test(arguments: Scenario.all) func coloursOnlyRepeatWhatTheTextSays(_ scenario: Scenario) {
    for drawing in [Drawing.ascii, .unicode] {
      let plain = ConsoleRenderer(isColoured: false, drawing: drawing, width: scenario.width).render(scenario.report)
      let coloured = ConsoleRenderer(isColoured: true, drawing: drawing, width: scenario.width).render(scenario.report)
      #expect(!plain.utf8.contains(0x1B))
      #expect(withoutColours(coloured) == plain)
      #expect((coloured == plain) == scenario.diagnostics.isEmpty || coloured.utf8.contains(0x1B))
    }
  }

  @Test func coloursEachSeverityInItsOwnWay() {
    let scenario = Scenario.limited
    let text = ConsoleRenderer(isColoured: true).render(scenario.report)
    #expect(text.contains("\u{1B}[1;31merror[reference/unknown]\u{1B}[0m\u{1B}[1m: three\u{1B}[0m\n"))
    #expect(text.contains("\u{1B}[34m  |\u{1B}[0m     \u{1B}[1;31m^\u{1B}[0m\n"))
  }

  @Test(arguments: Scenario.all) func keepsSourceLinesWithinTheWidth(_ scenario: Scenario) {
    for width in [0, 1, 20, 40] {
      let text = ConsoleRenderer(drawing: .unicode, width: width).render(scenario.report)
      for line in text.split(separator: "\n") where line.contains(" │ ") && line.first?.isNumber == true {
        var scanner = ClusterScanner(Array(line.utf8), 0..<line.utf8.count, tabWidth: 4)
        while scanner.next() != nil {}
        #expect(scanner.cell <= max(width, 18))
      }
    }
  }

  @Test func escapesForGitHub() {
    let scenario = Scenario("escapes") { scenario in
      let file = scenario.file("a,b:c%.toml", "x\ny\n")
      scenario.diagnostics = [
        Diagnostic(.vagueStatement, "50% of: a, b\r\nand c", at: scenario.span("x", in: file), stage: .early),
        Diagnostic(.unknownReference, "later but graver", at: SourceSpan(file, 0, 4)),
      ]
    }
    #expect(
      GitHubRenderer().render(scenario.report) == """
        ::error file=a%2Cb%3Ac%25.toml,line=1,endLine=2,title=reference/unknown::later but graver
        ::notice file=a%2Cb%3Ac%25.toml,line=1,endLine=1,col=1,endColumn=1,title=clarity/vague-statement::\
        50%25 of: a, b%0D%0Aand c

        """)
  }

  @Test func countsEveryFindingButShowsTheGravest() {
    let report = Scenario.limited.report
    #expect(report.counts == DiagnosticReport.Counts(errors: 1, warnings: 2, infos: 1))
    #expect(report.diagnostics.map(\.message) == ["one", "three"])
    #expect(report.notShown == 2)
    #expect(report.summary == "1 error, 2 warnings, 1 note in 1 file")
  }

  @Test func isTheSameWhateverTheOrderOfFinding() {
    let scenario = Scenario.severalFiles
    var turned = scenario
    turned.diagnostics.reverse()
    #expect(JSONRenderer().render(scenario.report) == JSONRenderer().render(turned.report))
    #expect(scenario.report.counts.total == 2)
  }

  @Test(arguments: Scenario.all) func writesJSONAsTheSchemaSays(_ scenario: Scenario) throws {
    let schema = try JSONReader.read(Array(diagnosticsSchema.utf8))
    for layout in [JSONWriter.Layout.pretty, .compact] {
      let value = try JSONReader.read(JSONRenderer(layout: layout).render(scenario.report))
      #expect(SchemaCheck(schema: schema).faults(of: value) == [])
      #expect(value["format_version"]?.string == JSONRenderer.formatVersion)
    }
  }

  @Test func theSchemaRefusesAnotherShape() throws {
    let schema = try JSONReader.read(Array(diagnosticsSchema.utf8))
    let wrong = #"{"format_version":"1.0","counts":{"error":-1,"warning":0,"info":0},"diagnostics":[{"code":1}]}"#
    let faults = SchemaCheck(schema: schema).faults(of: try JSONReader.read(Array(wrong.utf8)))
    #expect(faults.contains("/counts/error: less than the minimum"))
    #expect(faults.contains("/counts: not_shown is missing"))
    #expect(faults.contains("/diagnostics/0: primary is missing"))
    #expect(faults.contains("/diagnostics/0/code: not a string"))
  }

  private func withoutColours(_ text: String) -> String {
    var result: [UInt8] = []
    var isInside = false
    for byte in text.utf8 {
      if byte == 0x1B { isInside = true }
      if !isInside { result.append(byte) }
      if isInside, byte == UInt8(ascii: "m") { isInside = false }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
