import Testing
import TouchstoneJSON

@testable import TouchstoneCASE

/// Each language has a document of its own, whose items are translations.
struct TranslationTests {
  @Test func whatIsTranslatedStandsInADocumentOfItsLanguage() throws {
    let compiled = CompiledCASE(
      """
      [[domain]]
      id = "math"
      title = "Mathematics"
      [[competency]]
      id = "math.ratios"
      title = "Ratios"
      statement = "Reason with ratios."
      domains = "math"
      levels.8 = "Uses a rate."
      [[competency]]
      id = "math.proof"
      statement = "Prove."
      domains = "math"
      [[level]]
      id = 8
      """,
      more: [
        "package/es.toml": """
        translation = "es"
        [framework]
        title = "Marco"
        [[competency]]
        id = "math.ratios"
        title = "Razones"
        statement = "Razona con razones."
        levels.8 = "Usa una tasa."
        """
      ])
    #expect(compiled.errors == [])
    let packages = compiled.packages
    try #require(packages.count == 2)
    let (original, spanish) = (packages[0], packages[1])
    #expect(original.items.allSatisfy { $0.language == "en" } && spanish.document.language == "es")
    #expect(spanish.document.title == "Marco" && spanish.document.identifier != original.document.identifier)
    // The domain is not translated: it stands there itself, since something translated lies in it.
    #expect(spanish.items.map(\.fullStatement) == ["Mathematics", "Razona con razones.", "Usa una tasa."])
    #expect(spanish.items[0].identifier == original.item("Mathematics")?.identifier)
    #expect(spanish.items[1].abbreviatedStatement == "Razones" && spanish.items[1].language == "es")
    #expect(
      spanish.relations(.isChildOf) == [
        "Mathematics isChildOf document", "Razona con razones. isChildOf Mathematics",
        "Usa una tasa. isChildOf Razona con razones.",
      ])
    let translations = spanish.associations.filter { $0.type == .isTranslationOf }
    #expect(
      translations.map(\.origin.identifier) == [
        original.document.identifier, original.item("Reason with ratios.")?.identifier,
        original.item("Uses a rate.")?.identifier,
      ])
    #expect(
      translations.map(\.destination.identifier) == [spanish.document.identifier]
        + spanish.items[1...].map(\.identifier))
    #expect(compiled.files["cfpackage-1.1.es.json"] != nil)
    #expect(try compiled.json("ims/case/v1p1/CFDocuments/index.json")["CFDocuments"]?.items?.count == 2)
  }
}
