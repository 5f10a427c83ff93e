import ArgumentParser
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneReports

/// `touchstone review`: the sixteen principles as questions, with what a framework shows for each.
struct ReviewCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case markdown
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Ask the questions of the sixteen principles, with what the framework shows.",
    discussion: """
      Each of the 255 indicators is put as a question. Beside it stand what the framework declares, what rules have \
      found, and what the district has claimed by an attestation, which nobody verifies here. Nothing is added up.
      """)

  @Argument(help: "The numbers of principles; all sixteen unless given.")
  var principles: [Int] = []

  @OptionGroup var package: PackageOption

  @Option(help: "How it is printed: text, markdown or json.")
  var format: Format = .text

  func validate() throws {
    let numbers = 1...Principle.all.count
    guard let wrong = principles.first(where: { !numbers.contains($0) }) else { return }
    throw ValidationError("there is no principle \(wrong): they are numbered from 1 to \(Principle.all.count)")
  }

  func run() throws {
    var options = CompilationOptions()
    options.baseline = .ignored
    let (framework, findings) = try package.compiled(options)
    let chosen = principles.isEmpty ? Principle.all : Principle.all.filter { principles.contains($0.number) }
    let review = Review(of: framework, findings: findings, principles: chosen)
    switch format {
    case .text: Terminal.write(review.text(of: framework, width: Terminal.width ?? 100))
    case .markdown: Terminal.write(review.markdown(of: framework))
    case .json: Terminal.write(review.json(of: framework))
    }
  }
}
