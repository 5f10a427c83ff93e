import Foundation
import Testing
import TouchstoneToolSupport

@Suite("The frameworks that come with the project") struct SampleTests {
  @Test("There are the samples, the systems, the sets and the stories")
  func some() {
    #expect(Sample.all.count >= 30)
    #expect(Sample.sound.count == Sample.all.count - Sample.failing.count)
  }

  @Test("Each checks and builds without an error, and its build is the same twice", arguments: Sample.sound)
  func builds(sample: Sample) throws {
    let place = try Workplace()
    let check = try place.run(["check", sample.url.path, "--format", "line"] + Workplace.today)
    #expect(check.status == 0, "\(check.output.prefix(2000))")
    for output in ["one", "two"] {
      let run = try place.run(["build", sample.url.path, "--output", output, "--format", "line"] + Workplace.today)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try place.folder.snapshot(of: "one") == place.folder.snapshot(of: "two"))
  }

  @Test("One run over all that are sound ends well")
  func allAtOnce() throws {
    let run = try Workplace().run(["check"] + Sample.sound.map(\.url.path) + Workplace.today)
    #expect(run.status == 0)
  }

  @Test("What is found in a framework is named in its note", arguments: Sample.sound)
  func noteNamesWhatIsFound(sample: Sample) throws {
    let run = try Workplace().run(["check", sample.url.path, "--format", "line"] + Workplace.today)
    let rules = Set(run.output.split(separator: "\n").compactMap { $0.split(separator: "[").last?.dropLast() })
    guard !rules.isEmpty else { return }
    let notes = [sample.url, sample.url.deletingLastPathComponent()].compactMap {
      try? String(contentsOf: $0.appendingPathComponent("README.md"), encoding: .utf8)
    }.joined()
    for rule in rules { #expect(notes.contains(rule), "\(sample.name): \(rule)") }
  }
}
