import TouchstoneDiagnostics
import TouchstoneLanguage

/// Names that mean nothing.
///
/// One deleted line, such as that of a domain, can leave a hundred references without a meaning. That is one mistake:
/// it is reported at the first of them in the files, with the number of the others.
struct UnknownNames {
  /// A name where it was met.
  enum Use {
    /// The whole id of a thing: `domains = "math"`.
    case id(UnknownID)
    /// Something of a list: a level, a point or a depth.
    case listed(Reference, Kind, NamingContext)
    /// The id of a thing that is translated.
    case translated(Kind, Common)

    var place: SourceSpan {
      switch self {
      case .id(let use): use.reference.span
      case .listed(let reference, _, _): reference.span
      case .translated(_, let translated): translated.idSpan
      }
    }

    /// The words for where else it was met.
    func note(of repeats: Int) -> String {
      switch self {
      case .id, .listed: repeats == 1 ? "it stands in one more place" : "it stands in \(repeats) more places"
      case .translated(let kind, _):
        "the same holds for \(repeats == 1 ? "one more \(kind.name)" : "\(repeats) more \(kind.plural)") of this file"
      }
    }
  }

  private struct Met {
    /// Where it stands first.
    var use: Use
    /// How often it was met besides.
    var repeats: Int
  }

  private var met: [String: Met] = [:]

  /// Notes that a name was met.
  mutating func add(_ name: String, _ use: Use) {
    add(name, Met(use: use, repeats: 0))
  }

  /// Takes in what was met elsewhere in the package.
  mutating func add(_ other: UnknownNames) {
    for (name, met) in other.met { add(name, met) }
  }

  private mutating func add(_ name: String, _ new: Met) {
    guard let known = met[name] else {
      met[name] = new
      return
    }
    let first = new.use.place < known.use.place ? new.use : known.use
    met[name] = Met(use: first, repeats: known.repeats + new.repeats + 1)
  }

  /// Each name where it stands first, and in how many more places it does.
  var firstUses: [(use: Use, repeats: Int)] {
    met.values.map { (use: $0.use, repeats: $0.repeats) }.sorted { $0.use.place < $1.use.place }
  }
}

/// An id that no declaration has, with what is needed to say so.
struct UnknownID {
  var reference: Reference
  /// Without the alias of a package.
  var name: String
  var allowed: [Kind]
  /// The package in which it was looked up.
  var package: Int
  var field: String
  /// Who names it, in words.
  var subject: String
  /// The id of who names it, where that could be named, since it is never what was meant.
  var ownID = ""
}

extension Resolver {
  /// Reports each name that was met since the last time and means nothing, once.
  mutating func reportUnknownNames() {
    for (use, repeats) in unknownNames.firstUses {
      var finding =
        switch use {
        case .id(let use): unknown(use)
        case .listed(let reference, let kind, let context): unknown(reference, kind, context)
        case .translated(let kind, let translated):
          Diagnostic.translationOfNothing(
            kind, translated, suggestions(for: translated.id, among: symbols[0].ids(kind)))
        }
      if repeats > 0 { finding.notes.append(use.note(of: repeats)) }
      diagnostics.append(finding)
    }
    unknownNames = UnknownNames()
  }
}
