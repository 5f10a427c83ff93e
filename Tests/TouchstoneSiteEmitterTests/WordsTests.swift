import Testing
import TouchstoneDiagnostics
import TouchstoneLanguage

@testable import TouchstoneSiteEmitter

/// The site's own words, and what districts put in their place.
struct WordsTests {
  private static let span = SourceSpan(SourceID(0), 0, 0)

  private func written(_ phrase: String, _ terms: [LocalTerm], _ language: String = "en") -> String {
    let spoken = SiteLanguage.speaking(LanguageTag(language), among: SiteLanguage.all)
    let vocabulary = Vocabulary((spoken ?? .english).words, terms, plural: spoken?.plural ?? { $0 })
    var html = HTMLWriter()
    vocabulary.write(phrase, to: &html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private func term(_ word: String, _ local: String...) -> LocalTerm {
    LocalTerm(audience: nil, word: word, wordSpan: Self.span, local: local.map { Text($0, Self.span) })
  }

  @Test func placeholdersAreFilled() {
    #expect(written("{Competencies} of a {learner}", []) == "Competencies of a learner")
    #expect(written("{Competencies} of {learners}", [term("learner", "scholar")]) == "Competencies of scholars")
    #expect(written("{Skills}", [term("skill", "indicator", "sub-indicator")]) == "Indicators")
    #expect(written("{learner}", [term("learner", "<b>")]) == "&lt;b&gt;")
    #expect(written("{unknown} {", []) == " {")
  }

  /// A phrase that names a word which nobody fills in would leave a hole in a sentence.
  @Test(arguments: SiteLanguage.all.map(\.tag.tag))
  func everyPlaceholderIsKnown(_ tag: String) throws {
    let language = try #require(SiteLanguage.speaking(LanguageTag(tag), among: SiteLanguage.all))
    var pending: [Any] = [language.phrases]
    var count = 0
    while let next = pending.popLast() {
      if let text = next as? String {
        count += 1
        for piece in text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1) {
          let name = String(piece.prefix { $0 != "}" })
          let isSlot = ["day", "month", "year", "1"].contains(name)
          #expect(isSlot || !written("{\(name)}", []).isEmpty, "{\(name)} in “\(text)”")
        }
        #expect(!text.isEmpty)
      } else {
        pending += Mirror(reflecting: next).children.map(\.value)
      }
    }
    #expect(count > 150)
  }

  /// Kinds whose pages are made of their rows alone.
  private static let plainKinds = Kind.allCases.filter { kind in
    kind.hasID
      && ![
        .profile, .strand, .outcome, .domain, .level, .scale, .point, .standard, .competency, .skill, .target,
        .taxonomy,
        .depth, .rubric, .criterion, .term,
      ].contains(kind)
  }

  /// On a page in another language than the files nothing is called as it is written there.
  @Test(arguments: plainKinds)
  func plainPagesHaveWordsInEveryLanguage(_ kind: Kind) throws {
    let common = Set(try #require(Language.kinds.first { $0.kind == .belief }).fields.map(\.name))
    let own = try #require(Language.kinds.first { $0.kind == kind }).fields.filter { !common.contains($0.name) }
    for (language, field) in SiteLanguage.all.dropFirst().flatMap({ language in own.map { (language, $0) } }) {
      if case .parts = field.type { continue }
      let place = "\(language.tag.tag): \(kind.name).\(field.name)"
      #expect(language.phrases.fields[field.name] != nil, "\(place)")
      switch field.type {
      case .choice(let words), .choices(let words):
        for word in words { #expect(language.phrases.closedWords[word] != nil, "\(place): \(word)") }
      default: break
      }
    }
  }

  @Test func everyListSaysWhatItHolds() {
    for kind in Kind.allCases where kind.hasList {
      #expect(SiteLanguage.all.allSatisfy { $0.phrases.meanings[kind] != nil }, "\(kind.name)")
      #expect(PageWriter.kindsInOrder.contains(kind), "\(kind.name)")
    }
    for kind in Kind.allCases {
      #expect(SiteLanguage.all.allSatisfy { $0.words[kind.name] != nil }, "\(kind.name)")
    }
  }

  @Test func closedWordsHaveNames() {
    for phrases in SiteLanguage.all.map(\.phrases) {
      #expect(Sphere.allCases.allSatisfy { phrases.spheres[$0] != nil })
      #expect(StrandKind.allCases.allSatisfy { phrases.strandKinds[$0] != nil })
      #expect(Expectation.allCases.allSatisfy { phrases.expectations[$0] != nil })
      #expect(Priority.allCases.allSatisfy { phrases.priorities[$0] != nil })
      #expect(AlignmentStrength.allCases.allSatisfy { phrases.strengths[$0] != nil })
      #expect(AlignmentFinding.allCases.allSatisfy { phrases.findings[$0] != nil })
      #expect(AlignmentType.allCases.allSatisfy { phrases.alignments[$0] != nil })
      #expect(phrases.months.count == 12)
    }
  }

  @Test(arguments: [
    ("scholar", "scholars"), ("competency", "competencies"), ("pathway", "pathways"), ("class", "classes"),
    ("branch", "branches"), ("strand of work", "strands of work"), ("learning goal", "learning goals"),
  ])
  func englishPlurals(_ words: (one: String, many: String)) {
    #expect(SiteLanguage.english.plural(words.one) == words.many)
  }

  @Test(arguments: [
    ("estudiante", "estudiantes"), ("nivel", "niveles"), ("vez", "veces"),
    ("meta de aprendizaje", "metas de aprendizaje"),
  ])
  func spanishPlurals(_ words: (one: String, many: String)) {
    #expect(SiteLanguage.spanish.plural(words.one) == words.many)
  }

  @Test func otherLanguagesKeepTheWord() {
    #expect(written("{Learners}", [term("learner", "élève")], "fr") == "Élève")
  }

  @Test func accentsDoNotCountInTheAlphabet() {
    let names = ["Zebra", "Ábaco", "abeto", "  Árbol", "“Ñandú”", "nube", "3 pasos", "Ωmega", "!"]
    let sorted = names.sorted { SortKey($0) < SortKey($1) }
    #expect(sorted == ["!", "3 pasos", "Ábaco", "abeto", "  Árbol", "“Ñandú”", "nube", "Zebra", "Ωmega"])
    #expect(names.map { SortKey($0).heading } == ["Z", "A", "A", "A", "N", "N", "#", "Ω", "#"])
  }

  @Test func languagesAreReadStrictly() {
    #expect(LanguageTag("pt-BR").primary == "pt")
    #expect(LanguageTag("FR").ownName == "Français")
    for bad in ["", "e", "english language", "es_MX", "<b>", "es-", "-es"] { #expect(LanguageTag(bad).tag == "und") }
  }
}
