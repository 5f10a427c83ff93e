import Testing
import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

struct IdentifierTests {
  private func identifiers(_ change: (inout Declarations) -> Void = { _ in }) -> Identifiers {
    var declarations = TinyFramework.declarations
    change(&declarations)
    return Identifiers(TinyFramework.framework(declarations))
  }

  @Test func renamingKeepsTheIdentifierOfAThingAndOfItsParts() {
    let before = identifiers()
    let after = identifiers {
      $0.competencies[0].id = "math.proportion"
      $0.competencies[0].was = [TinyFramework.text("math.ratios"), TinyFramework.text("math.rates")]
      $0.skills[0].id = "math.proportion.compare"
      $0.targets[0].id = "math.proportion.rate"
      $0.targets[0].was = [TinyFramework.text("unit-rate")]
    }
    for id in [EntityID(.competency, 0), EntityID(.skill, 0), EntityID(.target, 0)] {
      #expect(before[id] == after[id])
    }
  }

  @Test func aWholeFormerIdSaysWhereAPartCameFrom() {
    let moved = identifiers {
      $0.targets[0].id = "math.data.unit-rate"
      $0.targets[0].parent = EntityID(.competency, 1)
      $0.targets[0].was = [TinyFramework.text("math.ratios.unit-rate")]
    }
    #expect(moved[EntityID(.target, 0)] == identifiers()[EntityID(.target, 0)])
  }

  @Test func theSameIdOfAnotherKindOrPackageIsAnotherThing() {
    let identifiers = identifiers { $0.standards[1].id = "6.rp.a.1" }
    #expect(identifiers[EntityID(.standard, 0)] != identifiers[EntityID(.standard, 1)])
    #expect(identifiers[EntityID(.strand, 0)] != identifiers[EntityID(.scale, 0)])
  }

  @Test func whatHasNoIdIsNamedByWhatItSays() {
    func waiver(_ subject: Int) -> Waiver {
      let waiver = TinyFramework.make(Waiver.self, "waiver")
      waiver.rule = TinyFramework.text("alignment/orphan")
      waiver.subjects = [TinyFramework.reference(.competency, subject)]
      return waiver
    }
    let one = identifiers { $0.waivers = [waiver(0), waiver(1), waiver(0)] }
    let other = identifiers { $0.waivers = [waiver(1), waiver(0)] }
    #expect(one[EntityID(.waiver, 0)] == other[EntityID(.waiver, 1)])
    #expect(one[EntityID(.waiver, 1)] == other[EntityID(.waiver, 0)])
    #expect(one[EntityID(.waiver, 2)] != one[EntityID(.waiver, 0)])
  }

  @Test func anUnknownThingHasAnIdentifierAllTheSame() {
    #expect(identifiers()[.unresolved] == identifiers()[EntityID(.term, 99)])
  }
}

struct ReferenceIndexTests {
  @Test func findsWhoRefersToAThingOnceForEachField() {
    let declarations = TinyFramework.declarations
    let target = TinyFramework.reference(.competency, 1)
    declarations.competencies[0].requires = [target, target]
    declarations.competencies[0].buildsOn = [target]
    declarations.rubrics[0].subjects = [target]
    let index = ReferenceIndex(TinyFramework.framework(declarations))
    #expect(
      index[EntityID(.competency, 1)].map { "\($0.from.kind) \($0.field) \($0.isKey)" }
        == ["competency requires false", "competency builds_on false", "rubric for false"])
  }

  @Test func tellsKeysFromWhatIsPointedAt() {
    let declarations = TinyFramework.declarations
    declarations.competencies[0].levels = [LevelEntry(level: TinyFramework.reference(.level))]
    declarations.targets[0].level = TinyFramework.reference(.level)
    let index = ReferenceIndex(TinyFramework.framework(declarations))
    #expect(index[EntityID(.level, 0)].map { "\($0.field) \($0.isKey)" } == ["levels true", "level false"])
    #expect(index[EntityID(.level, 1)].isEmpty)
    #expect(index[.unresolved].isEmpty)
  }
}

struct SafePathTests {
  @Test(arguments: ["math.ratios", "8", "6.rp.a.1", "console", "com.map"])
  func anIdIsItsOwnName(id: String) {
    #expect(SafePath.component(id) == id)
  }

  @Test(
    arguments: [
      "", ".", "..", "../x", "a/b", "a\\b", "con", "aux.html", "lpt1", "com9.x", "Math", "math ", "math.", ".git",
      "a:b", "ñandú", "a\u{0}b", "%2e%2e", String(repeating: "a", count: 200),
    ])
  func anythingElseStaysInTheFolder(text: String) {
    let name = SafePath.component(text)
    #expect(name != text)
    #expect(name.utf8.count <= SafePath.maximumLength)
    #expect(name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-_".utf8.contains($0) })
    #expect(SafePath.component(name) != name)
  }

  @Test func textsThatDifferByCaseGetDifferentNames() {
    #expect(Set(["Math", "MATH", "math", "máth", "m ath"].map { SafePath.component($0) }).count == 5)
  }

  @Test func joinsNames() {
    #expect(SafePath.path("competency", "math.ratios", ending: ".html") == "competency/math.ratios.html")
  }
}

struct SourcePlacesTests {
  @Test func countsLinesAndScalars() {
    var places = SourcePlaces(SourceMap([SourceFile(path: "a.toml", text: "é学x\n\r\nlast")]))
    func place(_ start: Int) -> String {
      let place = places.place(of: SourceSpan(SourceID(0), start, start))
      return "\(place.path):\(place.line):\(place.column)"
    }
    #expect(place(5) == "a.toml:1:3")
    #expect(place(9) == "a.toml:3:1")
    #expect(place(99) == "a.toml:3:5")
    #expect(places.place(of: SourceSpan(SourceID(7), 0, 0)).path.isEmpty)
  }
}

struct ByteWriterTests {
  @Test func writesLinesAtTheirDepth() {
    var writer = ByteWriter()
    writer.line("a")
    writer.indented {
      $0.line("b")
      $0.line()
      $0.beginLine()
      $0.write(-120)
      $0.write(byte: 33)
      $0.endLine()
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a\n  b\n\n  -120!\n")
  }
}
