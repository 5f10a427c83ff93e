import TouchstoneCASE
import TouchstoneDiagnostics
import TouchstoneDriver
import TouchstoneRules
import TouchstoneSemantics
import TouchstoneSiteEmitter
import TouchstoneSwiftEmitter
import TouchstoneSyntax

/// Everything that the tool can report, in the order of the codes.
enum Registry {
  static let definitions: [DiagnosticDefinition] = {
    let floor =
      TextDiagnostics.all + TOMLDiagnostics.all + YAMLDiagnostics.all + FileDiagnostics.all + BaselineDiagnostics.all
      + LedgerDiagnostics.all + ReviewDiagnostics.all + LanguageDiagnostics.all
      + LayeringDiagnostics.all + ResolvingDiagnostics.all
    let emitters = SwiftDiagnostics.all + SiteDiagnostics.all + ThemeDiagnostics.all + CASEDiagnostics.all
    return (floor + emitters + RuleRegistry.definitions).sorted { $0.code < $1.code }
  }()

  /// The definition with a code or a name, in whatever case it was typed.
  static func definition(_ name: String) -> DiagnosticDefinition? {
    let wanted = name.lowercased()
    return definitions.first { $0.code.lowercased() == wanted || $0.id.rawValue == wanted }
      ?? { () -> DiagnosticDefinition? in
        let byShortName = definitions.filter { $0.id.name == wanted }
        return byShortName.count == 1 ? byShortName[0] : nil
      }()
  }
}
