import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel
import TouchstoneRules
import TouchstoneSemantics

/// The layer that a package extends, bound by itself, so that what holds in it can be compared with what the package
/// makes of it.
///
/// Laying layers over each other changes declarations in place, so the layer below is declared a second time, from the
/// same files; a package that extends no other pays nothing for it.
struct LayerBelow {
  /// Where the manifest above names it.
  var extends: Extension
  var framework: Framework
  /// What was found while its names were bound.
  var found: [Diagnostic]
  /// The ways in which it weakens what lies below itself.
  var weakenings: Int
}

extension PackageReading {
  /// The layer below a package, with everything that lies below it; `nil` where there is none, or it has been reported
  /// that it cannot be read.
  mutating func layerBelow(_ package: DeclaredPackage, at root: String, above: [String] = []) -> LayerBelow? {
    guard let extends = package.manifest.extends else { return nil }
    let folder = shortened(joined(root, extends.path.value), in: fileSystem)
    let above = above + [fileSystem.canonical(root)]
    guard !above.contains(fileSystem.canonical(folder)), !isUnwatched(folder), let base = read(folder)
    else { return nil }
    // What is found on the way was found when the layers were laid.
    let known = diagnostics
    defer { diagnostics = known }
    let whole = layered(base, at: folder, above: above)
    let used = readUsed(by: whole, at: folder)
    let (framework, resolving) = resolve(whole, using: used, each: { Workers.allCores.map($0, $1) })
    let deeper = layerBelow(base, at: folder, above: above)
    let weakenings = deeper?.weakenings(by: framework, whole.origins, besides: resolving) ?? []
    return LayerBelow(extends: extends, framework: framework, found: resolving, weakenings: weakenings.count)
  }
}

extension LayerBelow {
  /// Adds the ways in which a framework weakens this layer, and takes out what follows from them: on another scale the
  /// points that the layer below names for a competency mean nothing.
  func addWeakenings(by upper: Framework, _ origins: [SourceID: FileOrigin], to diagnostics: inout [Diagnostic]) {
    let weakenings = weakenings(by: upper, origins, besides: diagnostics)
    guard !weakenings.isEmpty else { return }
    diagnostics.removeAll { diagnostic in
      diagnostic.id == "names/unknown-point" && (origins[diagnostic.primary.span.source]?.layer ?? 0) > 0
        && !found.contains { $0.id == diagnostic.id && $0.primary.span == diagnostic.primary.span }
    }
    diagnostics += weakenings
  }

  /// In which ways a framework weakens this layer, or this layer another below.
  ///
  /// - Parameter found: errors that have been reported; in a file that has one, what seems to be left out may only have
  ///   been misspelled.
  func weakenings(by upper: Framework, _ origins: [SourceID: FileOrigin], besides found: [Diagnostic]) -> [Diagnostic] {
    let unclear = Set(
      found.filter { $0.severity == .error && $0.id.pack != "layers" }.map(\.primary.span.source))
    var weakenings = TouchstoneSemantics.weakenings(of: upper, over: framework, origins)
      .filter { !unclear.contains($0.primary.span.source) }
    if self.weakenings > 0 && !unclear.contains(extends.path.span.source) {
      weakenings.append(
        .brokenPackage("the framework that this one extends", extends.path, errors: self.weakenings))
    }
    return weakenings
  }
}

/// Findings of quality that a layer below has by itself: its authors hear of them where they check it.
///
/// What a school causes in its district's file is not among them, such as a text of the district that names what the
/// school has retired.
struct InheritedFindings {
  /// What makes two findings the same one.
  private struct Finding: Hashable {
    var code: String
    var subject: String?
    var place: SourceSpan

    init(_ finding: Diagnostic) {
      code = finding.code
      subject = finding.subject
      place = finding.primary.span
    }
  }

  private let known: Set<Finding>
  private let origins: [SourceID: FileOrigin]

  /// - Parameter origins: the files of the package above and of all layers below.
  init(_ below: LayerBelow, _ origins: [SourceID: FileOrigin], today: CalendarDate?) {
    self.origins = origins
    let judgement = judge(below.framework, today: today, each: { Workers.allCores.map($0, $1) })
    known = Set(judgement.findings.map { Finding($0.diagnostic) })
  }

  /// Whether a finding is the layer's own. A waiver of the layer below of which nothing is left is nobody's mistake: the
  /// layer above has mended what it waives.
  func contains(_ finding: Diagnostic) -> Bool {
    guard finding.severity != .error, (origins[finding.primary.span.source]?.layer ?? 0) > 0 else { return false }
    return finding.id.pack == "rules" || known.contains(Finding(finding))
  }
}
