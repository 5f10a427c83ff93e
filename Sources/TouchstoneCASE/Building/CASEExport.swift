import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneModel

/// What of a framework CASE can hold, as packages of CASE.
struct CASEExport: Sendable {
  /// The framework itself, then its translations by language.
  var packages: [CFPackage]
  /// Where the authors wrote what has an identifier.
  var places: [String: SourceSpan]
  /// The identifiers of what lies outside and is referred to.
  var elsewhere: Set<String>
  /// The texts that are longer than CASE advises.
  var longTexts: [LongText]

  /// `nil` where no day is given, without which nothing can be written.
  init?(_ framework: Framework, ledger: Ledger?) {
    guard let dates = CASEDates(framework, ledger) else { return nil }
    self.init(framework, dates)
  }

  init(_ framework: Framework, _ dates: CASEDates) {
    var builder = CASEBuilder(framework, dates)
    builder.build()
    packages = [builder.package] + builder.translatedPackages()
    places = builder.places
    elsewhere = builder.elsewhere
    longTexts = builder.longTexts
  }
}

/// A text that is longer than CASE advises, which some systems cut off.
struct LongText: Sendable {
  /// What CASE calls it.
  var member: CASELimit
  var length: Int
  var span: SourceSpan
  /// What it belongs to, `competency math.ratios`.
  var subject: String
}

/// How many characters CASE advises for a member at most (implementation guide, A.1).
enum CASELimit: String, Sendable, CaseIterable {
  case fullStatement
  case humanCodingScheme
  case abbreviatedStatement
  case conceptKeywords
  case language
  case educationLevel
  case itemType = "CFItemType"

  var characters: Int {
    switch self {
    case .fullStatement: 4096
    case .humanCodingScheme: 100
    case .abbreviatedStatement, .itemType: 60
    case .conceptKeywords, .educationLevel: 300
    case .language: 10
    }
  }
}
