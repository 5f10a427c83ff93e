import Testing

@testable import TouchstoneDiagnostics

@Suite struct RobustnessTests {
  private static let pieces: [[UInt8]] = [
    [0x61], [0x20], [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0xFF], [0xE5, 0xAD], Array("学".utf8), Array("👩‍🏫".utf8),
    [0xEF, 0xBB, 0xBF], [0x1B], [0xCC, 0x81], Array("🇫".utf8), [0xE2, 0x80, 0x8D], [0xEF, 0xB8, 0x8F], [0x00],
  ]

  private func bytes(upTo limit: Int, using random: inout SeededRandom) -> [UInt8] {
    var result: [UInt8] = []
    for _ in 0..<Int.random(in: 0...limit, using: &random) {
      result += Self.pieces.randomElement(using: &random) ?? []
    }
    return result
  }

  private func span(in sizes: [Int], using random: inout SeededRandom) -> SourceSpan {
    let source = Int.random(in: 0...sizes.count, using: &random)
    let size = source < sizes.count ? sizes[source] : 5
    if Int.random(in: 0...20, using: &random) == 0 { return SourceSpan(SourceID(source), size + 3, .max) }
    let start = Int.random(in: 0...size + 2, using: &random)
    var span = SourceSpan(SourceID(source), start, start + Int.random(in: 0...size + 4, using: &random))
    // Nothing keeps others from setting the ends the wrong way round.
    if Int.random(in: 0...9, using: &random) == 0 { swap(&span.start, &span.end) }
    return span
  }

  @Test(arguments: 0..<60) func rendersAnySpanInAnyBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<25 {
      let files = (0..<2).map { SourceFile(path: "\($0)", bytes: bytes(upTo: seed < 5 ? 4000 : 40, using: &random)) }
      let sizes = files.map(\.bytes.count)
      let diagnostics = (0..<4).map { _ in
        let labels = (0..<Int.random(in: 0...4, using: &random)).map { number in
          Label(span(in: sizes, using: &random), "label \(number)")
        }
        let edits = (0..<Int.random(in: 0...3, using: &random)).map { _ in
          TextEdit(span(in: sizes, using: &random), ["", "x", "\n", "a\r\nb\n"].randomElement(using: &random) ?? "")
        }
        return Diagnostic(
          .vagueStatement, "message", at: span(in: sizes, using: &random), label: "primary", labels: labels,
          fixes: [Fix("fix", .safe, edits)])
      }
      check(diagnostics, SourceMap(files), width: Int.random(in: -5...90, using: &random))
    }
  }

  private func check(_ diagnostics: [Diagnostic], _ sources: SourceMap, width: Int) {
    let report = DiagnosticReport(diagnostics, sources: sources, options: .init(tabWidth: width))
    for drawing in [Drawing.ascii, .unicode] {
      let text = ConsoleRenderer(drawing: drawing, width: width).render(report)
      #expect(text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
    }
    #expect(LineRenderer().render(report).utf8.count { $0 == 0x0A } == report.diagnostics.count)
    #expect(GitHubRenderer().render(report).utf8.count { $0 == 0x0A } == report.diagnostics.count)
    #expect(!JSONRenderer().render(report).isEmpty)
    for result in applyingSafeFixes(diagnostics, to: sources) {
      #expect(result.applied > 0)
      #expect(!unifiedDiff(old: sources[result.source].bytes, new: result.bytes, path: "x").isEmpty)
    }
  }

  @Test(.timeLimit(.minutes(2))) func staysQuickInAnEndlessLine() {
    let line = Array(String(repeating: "学 x", count: 200_000).utf8)
    let sources = SourceMap([SourceFile(path: "a.toml", bytes: line)])
    let diagnostics = (0..<250).map { number in
      let span = SourceSpan(SourceID(0), number * 3989, number * 3989 + 10)
      return Diagnostic(.vagueStatement, "message", at: span, fixes: [Fix("fix", .safe, [TextEdit(span, "")])])
    }
    let report = DiagnosticReport(diagnostics, sources: sources)
    #expect(ConsoleRenderer().render(report).utf8.count < 1_500_000)
  }
}
