import Foundation
import Testing
import Touchstone
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneEmission
import TouchstoneJSONEmitter

/// Learners of the frameworks in the repository: one at the beginning, one who has shown everything.
struct SampleFrameworkTests {
  private func framework(_ name: String) throws -> Framework<Untyped> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var options = CompilationOptions()
    options.emitters = [NamedEmitter("json", folder: "", BundleEmitter())]
    let folder = root.appending(path: "frameworks").appending(path: name).path
    let compilation = try #require(compile(folder, in: DiskFileSystem(), options))
    let file = try #require(compilation.outputs.flatMap(\.files).first { $0.path == "bundle.json" })
    return try Framework(data: Data(file.bytes))
  }

  /// Much evidence of every sort on everything.
  private func everything(_ framework: Framework<Untyped>) -> [Record] {
    let levels: [String?] = [nil] + framework.levels.map(\.rawValue)
    let points = framework.all(.scale).compactMap { framework[$0]?.parts.last?.id }
    var records: [Record] = []
    for kind in [EntityKind.target, .competency, .skill] {
      for thing in framework.all(kind) {
        for level in kind == .target ? [nil] : levels {
          for point in points {
            for method in [EvidenceMethod.test, .project, .portfolio, .conference] {
              records.append(
                Record(
                  thing: thing, levelID: level, scoreID: point, method: method, isNewSituation: true,
                  date: Date(timeIntervalSince1970: 0)))
            }
          }
        }
      }
    }
    return records
  }

  @Test(arguments: ["riverbend", "lakeshore", "systems/chugach"])
  func whoeverHasShownEverythingHasReachedEverything(_ name: String) throws {
    let framework = try framework(name)
    let standing = framework.standing(given: everything(framework))
    #expect(standing.unrecognized.isEmpty)
    for domain in framework.domains {
      #expect(standing.nextLevel(in: domain) == nil, "\(domain)")
      #expect(standing.level(in: domain) != nil, "\(domain)")
      #expect(standing.gaps(in: domain).isEmpty)
    }
    for kind in [EntityKind.target, .skill, .competency, .outcome] {
      for thing in framework.all(kind) { #expect(standing.isShown(thing), "\(thing)") }
    }
    #expect(standing.readyTargets().isEmpty)
  }

  @Test(arguments: ["riverbend", "lakeshore", "systems/building-21", "systems/new-zealand", "systems/windsor-locks"])
  func everyDiplomaCanBeReached(_ name: String) throws {
    let framework = try framework(name)
    #expect(!framework.all(.graduation).isEmpty)
    let beginner = framework.standing(given: [])
    let held = [EntityKind.credential, .experience, .assessment, .step].flatMap { framework.all($0) }
    let standing = framework.standing(given: everything(framework), holding: Set(held))
    for kind in [EntityKind.graduation, .credential, .role] {
      for thing in framework.all(kind) where !framework.requirements(of: thing).isEmpty {
        #expect(standing.audit(of: thing).open.map(\.description) == [], "\(thing)")
        #expect(!beginner.audit(of: thing).isMet, "\(thing)")
      }
    }
    for pathway in framework.all(Untyped.Pathway.self) { #expect(standing.progress(on: pathway).isComplete) }
    let transcript = standing.transcript()
    #expect(transcript.diplomas.map(\.rawValue) == framework.all(.graduation).map(\.id))
    #expect(beginner.transcript().entries.isEmpty)
  }

  @Test(arguments: ["riverbend", "lakeshore"])
  func aBeginnerIsReadyForWhatRequiresNothing(_ name: String) throws {
    let framework = try framework(name)
    let standing = framework.standing(given: [])
    let free = framework.targets.filter { framework.prerequisites(of: $0).isEmpty }
    #expect(!free.isEmpty)
    #expect(standing.readyTargets() == free)
    #expect(standing.levelProfile.entries.allSatisfy { $0.level == nil })
  }
}
