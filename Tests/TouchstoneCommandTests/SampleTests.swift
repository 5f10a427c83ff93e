import Foundation
import Testing
import TouchstoneToolSupport

@Suite("The frameworks that come with the project") struct SampleTests {
  @Test("There are some")
  func some() {
    #expect(Sample.all.count >= 3)
  }

  @Test("Each checks and builds without an error, and its build is the same twice", arguments: Sample.all)
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
}
