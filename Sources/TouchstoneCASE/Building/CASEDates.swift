import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneJSONEmitter
import TouchstoneLanguage
import TouchstoneModel

/// On which day everything last changed: by the ledger of releases, and by the day that the manifest gives this edition.
/// No clock is asked.
///
/// What is as the last release published it has the day that the ledger holds for it. What is new or different has the
/// day of this edition.
struct CASEDates: Sendable {
  /// `released` of the manifest, else the day of the ledger's last release.
  let edition: CalendarDate
  /// The day on which the package as a whole last changed.
  let document: CalendarDate
  private let digests: ContentDigests?
  private let published: [String: Ledger.Entry]
  private let releases: [String: CalendarDate]
  private let last: Ledger.Release?
  private let identifiers: Identifiers

  /// `nil` where neither the manifest nor a ledger gives a day.
  init?(_ framework: Framework, _ ledger: Ledger?) {
    let days = (ledger?.releases ?? []).compactMap { CalendarDate($0.date) }
    guard let edition = framework.manifest.framework.released?.value ?? days.last else { return nil }
    self.edition = edition
    identifiers = Identifiers(framework)
    last = ledger?.releases.last
    releases = Dictionary(
      (ledger?.releases ?? []).compactMap { release in CalendarDate(release.date).map { (release.version, $0) } },
      uniquingKeysWith: { first, _ in first })
    published = Dictionary((ledger?.entries ?? []).map { ($0.uuid, $0) }, uniquingKeysWith: { first, _ in first })
    // Without a ledger there is nothing to compare with.
    let digests = ledger.map { _ in ContentDigests(Publication(framework: framework, sources: SourceMap())) }
    self.digests = digests
    let isAsReleased = ledger?.releases.last.map { $0.digest == digests?.ofPackage } ?? false
    document = isAsReleased ? days.last ?? edition : edition
  }

  /// The day on which a thing last changed.
  func day(of thing: EntityID) -> CalendarDate {
    guard thing.kind.hasID else { return document }
    guard let entry = published[identifiers[thing].description], entry.digest == digests?[thing],
      let day = CalendarDate(entry.changed)
    else { return edition }
    return day
  }

  /// The same as CASE writes moments: the first of the day, by universal time.
  func moment(of thing: EntityID) -> String { CASEDates.moment(day(of: thing)) }

  static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

  /// The day of the release that brought a thing; `nil` where no ledger says when anything was published.
  func firstDay(of thing: EntityID) -> CalendarDate? {
    guard last != nil else { return nil }
    guard let entry = published[identifiers[thing].description] else { return edition }
    return releases[entry.first]
  }

  /// The last release where things have changed since, and no later day is given for what they have become.
  func staleRelease(_ things: [EntityID]) -> (release: Ledger.Release, changed: Int)? {
    guard let last, let day = CalendarDate(last.date), edition <= day, last.digest != digests?.ofPackage else {
      return nil
    }
    let changed = things.count { published[identifiers[$0].description]?.digest != digests?[$0] }
    return (last, changed)
  }
}
