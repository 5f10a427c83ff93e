import Foundation
import Testing
import TouchstoneToolSupport

/// The workflows that come with the project do what they say: their steps are taken out of them and run on a repository in
/// which a branch asks for more than before.
@Suite("Workflows of continuous integration") struct WorkflowTests {
  private static let folder = Sample.folder.deletingLastPathComponent().appending(
    path: "Examples/ContinuousIntegration")

  /// A repository with the framework and a branch that raises a threshold and adds a target that says little.
  private func repository() throws -> Repository {
    let repository = try Repository(try HistoryTests.riverbend())
    try repository.commit("the framework")
    try repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    try repository.git("checkout", "--quiet", "-b", "branch")
    try HistoryStep.edit(repository, "progress.toml", "evidence_min = 3", "evidence_min = 4")
    try HistoryStep.append("\n[[target]]\nid = \"math.data.new\"\nstatement = \"Understand.\"\nlevel = 3\n")(repository)
    try repository.commit("more evidence")
    return repository
  }

  private func run(_ script: String, in repository: Repository, _ environment: [String: String]) throws -> ToolRun {
    let tool = try BuiltTool.find().executable.deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let own = ["PATH": "\(tool):\(path)", "FRAMEWORK": "riverbend", "LC_ALL": "C.UTF-8"]
    return try ToolRun.of(
      URL(filePath: "/usr/bin/env"), ["bash", "-e", "-c", script], in: repository.workplace.folder.url,
      environment: own.merging(environment) { $1 })
  }

  @Test("On GitHub, findings stand beside the lines, and a summary says what the change means")
  func gitHub() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "github.yml"), encoding: .utf8)
    let repository = try repository()
    let environment = ["GITHUB_BASE_REF": "main", "GITHUB_STEP_SUMMARY": "summary.md"]
    let check = try run(step("Findings beside the lines", of: text), in: repository, environment)
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("::warning file=riverbend/competencies/math.toml,line="), "\(check.output)")
    let meaning = try run(step("What the change means", of: text), in: repository, environment)
    #expect(meaning.status == 0, "\(meaning.errors)")
    #expect(try repository.workplace.folder.text("summary.md").contains("**More is asked of learners** (2)"))
    let list = try run(step("Findings as a list", of: text), in: repository, environment)
    #expect(list.status == 0, "\(list.errors)")
    let sarif = try JSONSerialization.jsonObject(with: Data(repository.workplace.folder.bytes("findings.sarif")))
    #expect((sarif as? [String: Any])?["version"] as? String == "2.1.0")
  }

  @Test("On GitLab, reports are written before the job fails")
  func gitLab() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "gitlab.yml"), encoding: .utf8)
    let commands = text.split(separator: "\n").filter { $0.hasPrefix("    - touchstone ") }.map {
      String($0.dropFirst(6))
    }
    #expect(commands.count == 4)
    let repository = try repository()
    let environment = ["CI_MERGE_REQUEST_DIFF_BASE_SHA": "main"]
    for command in commands.dropLast() {
      let done = try run(command, in: repository, environment)
      #expect(done.status == 0, "\(command): \(done.errors)")
    }
    #expect(try repository.workplace.folder.text("findings.json").contains("\"fingerprint\""))
    #expect(try repository.workplace.folder.text("findings.xml").contains("<testsuites"))
    #expect(try repository.workplace.folder.text("change.md").contains("**More is asked of learners** (2)"))
    let last = try run(try #require(commands.last), in: repository, environment)
    #expect(last.status == 1 && last.output.contains("math.toml"))
  }

  /// What a named step runs: the rest of its line, or the lines below that are indented further.
  private func step(_ name: String, of text: String) throws -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasSuffix("- name: \(name)") })
    let run = try #require(lines[start...].firstIndex { $0.hasPrefix("        run: ") })
    let first = String(lines[run].dropFirst("        run: ".count))
    guard first == "|" else { return first }
    return lines[(run + 1)...].prefix { $0.hasPrefix("          ") }.map { $0.dropFirst(10) }.joined(separator: "\n")
  }
}
