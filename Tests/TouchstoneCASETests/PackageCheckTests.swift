import Testing

@testable import TouchstoneCASE

/// What schemas miss: each package here is broken in one way, and exactly that is found.
struct PackageCheckTests {
  @Test func aSoundPackageHasNoProblem() throws {
    let package = try #require(CompiledCASE(ExportTests.text).package)
    #expect(CASEPackageCheck.problems(in: package) == [])
  }

  @Test(arguments: CASEProblem.Sort.allCases)
  func eachDefectIsFoundAndNothingElse(_ sort: CASEProblem.Sort) throws {
    var package = try #require(CompiledCASE(ExportTests.text).package)
    let broken = Defect(in: package).breaking(sort, &package)
    let problems = CASEPackageCheck.problems(in: package)
    #expect(!problems.isEmpty && problems.allSatisfy { $0.sort == sort }, "\(problems)")
    #expect(problems.contains { $0.identifier == broken }, "\(problems)")
  }

  /// Deep hierarchies and long circles are walked without recursion.
  @Test func aCircleOfManyThingsIsFound() throws {
    var package = try #require(CompiledCASE(ExportTests.text).package)
    let item = package.items[0]
    let link = try #require(package.associations.first { $0.type == .precedes })
    let count = 20_000
    func identifier(_ sort: Int, _ number: Int) -> String {
      let digits = String(number)
      return "0000000\(sort)-0000-5000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
    package.items = (0..<count).map { number in
      var copy = item
      copy.identifier = identifier(1, number)
      return copy
    }
    package.rubrics = []
    func associations(_ type: CFAssociationType, _ sort: Int, _ ends: (Int) -> (String, String)) -> [CFAssociation] {
      (0..<count).map { number in
        var copy = link
        copy.type = type
        copy.identifier = identifier(sort, number)
        (copy.origin.identifier, copy.destination.identifier) = ends(number)
        return copy
      }
    }
    let above = package.document.identifier
    package.associations =
      associations(.isChildOf, 2) { (identifier(1, $0), $0 == 0 ? above : identifier(1, $0 - 1)) }
      + associations(.precedes, 3) { (identifier(1, $0), identifier(1, ($0 + 1) % count)) }
    let problems = CASEPackageCheck.problems(in: package)
    #expect(problems.map(\.sort) == [.precedenceCycle])
  }
}

/// Breaks a sound package in one way.
private struct Defect {
  /// The positions of an item without children, of the association that places it, and of one of another type.
  let item: Int
  let place: Int
  let relation: Int

  init(in package: CFPackage) {
    item = package.items.firstIndex { $0.fullStatement == "Cross-multiply." } ?? 0
    let identifier = package.items[item].identifier
    place = package.associations.firstIndex { $0.type == .isChildOf && $0.origin.identifier == identifier } ?? 0
    relation = package.associations.firstIndex { $0.type == .precedes } ?? 0
  }

  /// The identifier that the finding is to name.
  func breaking(_ sort: CASEProblem.Sort, _ package: inout CFPackage) -> String {
    let identifier = package.items[item].identifier
    switch sort {
    case .malformedIdentifier:
      let shouted = package.associations[relation].identifier.uppercased()
      package.associations[relation].identifier = shouted
      return shouted
    case .repeatedIdentifier:
      package.associations[relation].identifier = package.associations[place].identifier
      return package.associations[place].identifier
    case .malformedURI: package.items[item].uri = "CFItems/\(identifier)"
    case .malformedDate: package.items[item].lastChangeDateTime = "2026-08-01T00:00:00"
    case .endBeforeStart: package.items[item].statusStartDate = "2027-01-01"
    case .olderDocument: package.items[item].lastChangeDateTime = "2026-08-02T00:00:00Z"
    case .missingText: package.items[item].fullStatement = " \n"
    case .brokenLine: package.items[item].humanCodingScheme = "M\n3"
    case .wrongOwner:
      package.rubrics[0].criteria[0].rubricID = identifier
      return package.rubrics[0].criteria[0].identifier
    case .undefinedLink: package.items[item].itemTypeURI?.title = "Objective"
    default: return breakAssociations(sort, &package)
    }
    return identifier
  }

  private func breakAssociations(_ sort: CASEProblem.Sort, _ package: inout CFPackage) -> String {
    let identifier = package.items[item].identifier
    switch sort {
    case .danglingEnd: package.associations[relation].destination.identifier = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
    case .selfLoop: package.associations[relation].destination = package.associations[relation].origin
    case .repeatedAssociation:
      var copy = package.associations[relation]
      copy.identifier = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
      package.associations.append(copy)
      return copy.identifier
    case .malformedAssociationType: package.associations[relation].type = .other("comes before")
    case .wrongSequence:
      package.associations[place].sequenceNumber = 1
      return package.associations[place].identifier
    case .orphan:
      package.associations.remove(at: place)
      return identifier
    case .childCycle:
      var back = package.associations[place]
      (back.origin, back.destination) = (back.destination, back.origin)
      back.identifier = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
      package.associations.append(back)
      return back.origin.identifier
    case .precedenceCycle:
      var back = package.associations[relation]
      (back.origin, back.destination) = (back.destination, back.origin)
      back.identifier = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
      package.associations.append(back)
      return back.destination.identifier
    default: break
    }
    return package.associations[relation].identifier
  }
}
