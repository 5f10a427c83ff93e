public import TouchstoneEmission
import TouchstoneLanguage
public import TouchstoneModel

extension SiteEmitter {
  /// The address of each thing on the site, and the pages that lead from former addresses to present ones.
  public func publishedNames(in framework: Framework) -> [PublishedName] {
    let numbering = EntityNumbering(framework.declarations)
    let addresses = Addresses(framework, numbering)
    var names: [PublishedName] = []
    for kind in Kind.allCases.sorted() where kind.hasID {
      for index in 0..<framework.ownCounts[kind.position] {
        let thing = EntityID(kind, index)
        if let address = addresses[thing] { names.append(PublishedName(address, thing)) }
        guard kind.hasPages else { continue }
        for former in framework.formerIDs(withThoseOfWholes: thing) {
          names.append(PublishedName(Addresses.page(kind, former), thing, isFormer: true))
        }
      }
    }
    return names
  }
}

extension Framework {
  /// The ids that a thing had before, and those that follow from what it lies in.
  fileprivate func formerIDs(withThoseOfWholes thing: EntityID) -> [String] {
    let common = self[thing]
    guard let parent = common.parent else { return formerIDs(of: thing) }
    let word = String(Substring(common.id.utf8.dropFirst(self[parent].id.utf8.count)))
    return formerIDs(of: thing) + formerIDs(withThoseOfWholes: parent).map { $0 + word }
  }
}
