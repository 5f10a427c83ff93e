import Foundation
import Testing
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneTestSupport

/// Real mistakes, found in a printed report about educators' competencies: each is reported where a package repeats it.
///
/// The pages lie in the folder `Defects`. What is found is compared by the names of findings that the page marks
/// anywhere; those of reading and of names are among them.
@Suite struct DefectTests {
  static let pages = LiteratePage.pages(
    in: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Defects"))

  @Test func thereAreSeventeen() {
    #expect(Self.pages.map { $0.id.prefix(2) } == (1...17).map { $0 < 10 ? "0\($0)" : "\($0)" })
  }

  @Test(arguments: pages)
  func isReportedWhereItStands(_ page: LiteratePage) {
    let names = Set(page.blocks.flatMap { $0.marks.map(\.id) })
    #expect(Set(page.blocks.map(\.spelling)) == ["toml", "yaml"])
    #expect(page.blocks.contains(where: \.fails) && page.blocks.contains { !$0.fails })
    for block in page.blocks {
      #expect(block.fails != block.marks.isEmpty)
      let compiled = CompiledText(block.text, name: "text.\(block.spelling)")
      let found = compiled.compilation.diagnostics.filter { names.contains($0.id.rawValue) || $0.severity == .error }
      let marks = found.map { LiteratePage.Mark($0, in: compiled) }
      #expect(marks.sorted() == block.marks.sorted(), "\(page.id), \(block.spelling) block at line \(block.line)")
      if let says = block.says {
        #expect(found.map(\.message) == says, "\(page.id), \(block.spelling) block at line \(block.line)")
      }
    }
  }
}
