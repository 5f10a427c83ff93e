import TouchstoneLanguage
import TouchstoneModel

extension ReportDefinition {
  static let standardsCoverage = ReportDefinition(
    id: "standards-coverage", title: "Standards coverage",
    question:
      "Which standards do competencies, skills and targets take up, and which does nothing prepare learners for?"
  ) { framework, _ in StandardsList(framework).contents }
}

/// Each standard that is no group of others, with what names it: those of this package, and of used packages of which
/// at least one standard is named.
///
/// ```toml
/// [[target]]
/// id = "math.ratios.unit-rate"
/// standards = [{ standard = "6.rp.a.2", strength = "part" }]   # <-- in part, by this target
/// ```
private struct StandardsList {
  private let framework: Framework
  private let coverage: StandardCoverage
  /// By the standard's index.
  private var namers: [[Namer]]
  private(set) var contents = ReportContents()

  /// What names a standard, and how much of it that covers.
  private struct Namer {
    var thing: EntityID
    var strength: AlignmentStrength?
    var hasReason: Bool
  }

  init(_ framework: Framework) {
    self.framework = framework
    coverage = StandardCoverage(framework)
    namers = Array(repeating: [], count: framework.declarations.standards.count)
    let shown = shownStandards()
    guard !framework.inUse(Standard.self).isEmpty || !shown.isEmpty else {
      contents = .notBegun(
        "No standard is part of this framework yet, neither its own nor one of a package that it uses.")
      return
    }
    guard !coverage.named.isEmpty else {
      contents = .notBegun(
        """
        There are \(shown.count.of("standard")), and no competency, skill or target names one yet: with the first \
        `standards = [...]`, this table shows what is taken up.
        """)
      return
    }
    enterNamers()
    var table = ReportTable("standards", "", ReportColumn.ofStandards)
    table.rows = shown.map(row)
    if !table.rows.contains(where: { $0.last?.isSomething == true }) { table.dropLastColumn() }
    contents.tables = [table]
    enterGaps(shown)
    let open = shown.count { !coverage.covered.contains($0) }
    contents.summary = [
      "\(shown.count.of("standard")) that can be taken up one by one; \(open) of them named by nothing, "
        + "neither themselves nor with their group."
    ]
  }

  /// What is no group of others, of the packages that count.
  private func shownStandards() -> [EntityID] {
    let standards = framework.declarations.standards
    var packages: Set<Int> = []
    for index in standards.indices where coverage.named.contains(EntityID(.standard, index)) {
      packages.insert(standards[index].package)
    }
    return standards.indices.filter { index in
      let id = EntityID(.standard, index)
      return !standards[index].isRetired && !coverage.isGroup(id)
        && (framework.isOwn(id) || packages.contains(standards[index].package))
    }.map { EntityID(.standard, $0) }
  }

  private mutating func enterNamers() {
    framework.forEachNamedStandard { from, reference in
      namers[Int(reference.target.index)].append(
        Namer(
          thing: from, strength: reference.detail?.strength?.value, hasReason: reference.detail?.because != nil))
    }
    for alignment in framework.own(Alignment.self) where !alignment.isRetired {
      guard let from = alignment.from?.target, let to = alignment.to?.target, alignment.saysTied else { continue }
      for (standard, other) in [(from, to), (to, from)] where standard.kind == .standard && other.kind != .standard {
        namers[Int(standard.index)].append(
          Namer(thing: other, strength: alignment.strength?.value, hasReason: alignment.because != nil))
      }
    }
  }

  private func row(_ id: EntityID) -> [ReportCell] {
    let standard = framework.declarations.standards[Int(id.index)]
    let namers = namers[Int(id.index)]
    let groups = coverage.covered.contains(id) ? namedGroups(above: standard) : []
    let grades = standard.grades.map(\.value).joined(separator: ", ")
    let place = standard.level.map { framework.levelHeading($0.target) } ?? (grades.isEmpty ? nil : "Grade \(grades)")
    let isLeftOut = coverage.leftOut.contains(id)
    let reason = isLeftOut ? "left out on purpose" : groups.isEmpty ? "not yet named" : "with its group"
    return [
      .thing(id), .text(place, else: "not said"), .things(namers.map(\.thing).each(), else: reason),
      .text(extent(namers), else: isLeftOut || groups.isEmpty ? "nothing of it" : "not said"),
      .things(groups, else: "none"),
    ]
  }

  /// How much the strongest of those who name it covers.
  private func extent(_ namers: [Namer]) -> String? {
    guard !namers.isEmpty else { return nil }
    if namers.contains(where: { $0.strength == .full }) { return "all of it" }
    if namers.contains(where: { $0.strength == .most }) { return "most of it" }
    if namers.contains(where: { $0.strength == nil }) { return "not said" }
    return namers.count == 1 ? "a part of it" : "several parts of it"
  }

  /// The groups above a standard, at any distance, that something names.
  private func namedGroups(above standard: Standard) -> [EntityID] {
    var known = EntitySet()
    var found: [EntityID] = []
    var waiting = standard.parents.map(\.target)
    while let next = waiting.popLast() {
      guard known.insert(next) else { continue }
      if coverage.named.contains(next) { found.append(next) }
      waiting += framework.declarations.standards[Int(next.index)].parents.map(\.target)
    }
    return found.sorted()
  }

  private mutating func enterGaps(_ shown: [EntityID]) {
    let asked = shown.filter { id in
      let standard = framework.declarations.standards[Int(id.index)]
      return standard.isExpectedComplete && standard.priority?.value != .nice
    }
    contents.gaps.add(
      "standard-not-named", "Where do learners meet these standards?",
      next: """
        Name each in the `standards` of the target, skill or competency that covers it. If one is left out on purpose, \
        say so with an alignment: `finding = "missing"` and a reason.
        """, about: asked.filter { !coverage.covered.contains($0) })
    contents.gaps.add(
      "standard-in-part", "Where do learners meet the rest of these standards?",
      next: "Name the standard where the rest of it is learned as well, or say in `because` why a part is enough.",
      about: asked.filter { id in
        let namers = namers[Int(id.index)]
        return namers.count == 1 && namers[0].strength == .part && !namers[0].hasReason
      })
  }
}

extension ReportColumn {
  fileprivate static let ofStandards = [
    ReportColumn("standard", "Standard", .thing),
    ReportColumn("place", "Level or grade", .text),
    ReportColumn("named_by", "Named by", .things),
    ReportColumn("extent", "How much", .text),
    ReportColumn("with_group", "With its group", .things),
  ]
}
