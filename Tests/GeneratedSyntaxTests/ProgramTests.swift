import Foundation
import Testing
import TouchstoneToolSupport

/// What the golden folder of the emitter holds is compiled with a program that uses it, and run: renamed and retired
/// things, two lists of levels, texts of several paragraphs and standards of another package.
struct ProgramTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "TouchstoneSwiftEmitterTests/Golden/harbor/swift")

  private static let program = """
    import Touchstone

    func expect(_ holds: Bool, line: Int = #line) {
      if !holds { print("line \\(line) does not hold") }
    }

    let ratios = Harbor.Competency.Math.ratios
    expect(ratios.statement.hasPrefix("Reason with \\"ratios\\" and \\\\(rates) in situations"))
    expect(ratios.statement.hasSuffix("goes with another.\\n\\n- prices\\n- recipes"))
    expect(ratios.transfer == ["A budget for a club", "A science investigation"])
    expect(ratios.span == .level8 ... .level9To10)
    expect(ratios.evidenceMinimum(at: .level8) == 2)
    expect(ratios.descriptor(at: .level9To10) == "Chooses between models.")
    expect(ratios.learnerStatement(at: .level9To10) == "I can choose.")
    expect(ratios.descriptor(at: .secure) == "Compares by a unit rate and says why.")

    // Ids that changed still lead to the thing.
    expect(Harbor.Competency(id: "number.ratios") == ratios)
    expect(Harbor.Competency(id: "math.rates")?.rawValue == "math.ratios")
    expect(Harbor.Competency(rawValue: "math.rates").status == .renamed(to: ratios))
    expect(Harbor.Competency(rawValue: "math.rates").statement == ratios.statement)
    expect(Harbor.Target(id: "math.ratios.compare.rate") == .Math.Ratios.Compare.unitRate)
    expect(Harbor.Level(id: "9") == .level9To10)
    expect(Harbor.Level(rawValue: "9") == nil)
    expect(!Harbor.Competency.allCases.map(\\.rawValue).contains("math.rates"))

    // A standard of another package has words and no name.
    expect(ratios.standards.map(\\.code) == ["6.RP.A.1", "MA.6.A1"])
    expect(ratios.standards[0].rawValue == "state:6.rp.a.1")
    expect(Harbor.Standard.allCases.count == 2)
    let before = Harbor.Target.Math.Ratios.Compare.unitRate.requires
    expect(before == [.target(.Math.Ratios.Compare.TargetString.targetInit), .standard(ratios.standards[0])])
    expect(before.compactMap { Harbor.Reference(rawValue: $0.rawValue) } == before)

    // Two lists of levels and two scales.
    expect(Harbor.ProfessionalLevel.level1 < .level2)
    expect(Harbor.Competency.Coaching.listen.descriptor(at: Harbor.ProfessionalLevel.level1) != nil)
    expect(Harbor.Domain.coaching.spanProfessionalLevel == nil)
    expect(Harbor.HabitsScale.withHelp.equivalent(on: Harbor.AcademicScale.self) == .pointNone)
    expect(Harbor.AcademicScale.allCases.map(\\.isProficient) == [false, true, true])
    expect(Harbor.AcademicScale.noEvidence == "No evidence yet" && Harbor.AcademicScale.allowsHalfSteps)

    // Retired things are still there, for what was stored.
    expect(Harbor.Domain(rawValue: "crafts")?.isRetired == true)
    expect(Harbor.Domain.allCases.count == 3)
    expect(Harbor.Target(rawValue: "math.ratios.guess").isRetired)
    expect(Harbor.Target(rawValue: "math.ratios.guess").status != .current)
    expect(ratios.standards[0].status == .external)
    expect(Harbor.Outcome.navigator.startsAt == .level9To10)
    expect(Harbor.Outcome.navigator.spheres == [.civic, .personal])
    expect(Harbor.Criterion.Ratios.reason.weight == 0.5)
    expect(Harbor.Skill.Math.Ratios.Compare.string.skill == .Math.Ratios.compare)
    print("done")
    """

  @Test func theGoldenCodeWorks() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "harbor-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: ProgramTests.golden, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(ProgramTests.program.utf8).write(to: folder.appending(path: "main.swift"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let runtime = try #require(RuntimeModule.folder)
    try Data(RuntimeModule.resources.utf8).write(to: folder.appending(path: "Resources.swift"))
    let command = [
      "swiftc", "-swift-version", "6", "-o", "harbor", "-I", runtime.path, "-L", runtime.path, "-lTouchstone",
    ]
    #expect(try run(command + ["Resources.swift"] + names, in: folder) == "")
    #expect(try run(["./harbor"], in: folder) == "done\n")
  }

  private func run(_ command: [String], in folder: URL) throws -> String {
    let run = try ToolRun.of(
      URL(filePath: "/usr/bin/env"), command, in: folder, environment: ProcessInfo.processInfo.environment)
    return run.output + run.errors
  }
}
