import Testing
import TouchstoneDiagnostics
import TouchstoneLanguage

@testable import TouchstoneSiteEmitter

/// The site's own words, and what districts put in their place.
struct WordsTests {
  private static let span = SourceSpan(SourceID(0), 0, 0)

  private func written(_ phrase: String, _ terms: [LocalTerm], _ language: String = "en") -> String {
    let tag = LanguageTag(language)
    let vocabulary = Vocabulary(Vocabulary.defaults(tag) ?? Vocabulary.english, terms, language: tag)
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
  @Test(arguments: [Phrases.english, Phrases.spanish])
  func everyPlaceholderIsKnown(_ phrases: Phrases) {
    var pending: [Any] = [phrases]
    var count = 0
    while let next = pending.popLast() {
      if let text = next as? String {
        count += 1
        for piece in text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1) {
          let name = String(piece.prefix { $0 != "}" })
          let isDate = ["day", "month", "year"].contains(name)
          #expect(isDate || !written("{\(name)}", []).isEmpty, "{\(name)} in “\(text)”")
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

  /// On a Spanish page nothing is called as it is written in a file.
  @Test(arguments: plainKinds)
  func plainPagesHaveSpanishWords(_ kind: Kind) throws {
    let common = Set(try #require(Language.kinds.first { $0.kind == .belief }).fields.map(\.name))
    let own = try #require(Language.kinds.first { $0.kind == kind }).fields.filter { !common.contains($0.name) }
    for field in own {
      if case .parts = field.type { continue }
      #expect(Phrases.spanish.fields[field.name] != nil, "\(kind.name).\(field.name)")
      switch field.type {
      case .choice(let words), .choices(let words):
        for word in words { #expect(Phrases.spanish.closedWords[word] != nil, "\(kind.name).\(field.name): \(word)") }
      default: break
      }
    }
  }

  @Test func everyListSaysWhatItHolds() {
    for kind in Kind.allCases where kind.hasList {
      #expect(Phrases.english.meanings[kind] != nil && Phrases.spanish.meanings[kind] != nil, "\(kind.name)")
      #expect(PageWriter.kindsInOrder.contains(kind), "\(kind.name)")
    }
    for kind in Kind.allCases {
      #expect(Vocabulary.english[kind.name] != nil && Vocabulary.spanish[kind.name] != nil, "\(kind.name)")
    }
  }

  @Test func closedWordsHaveNames() {
    for phrases in [Phrases.english, Phrases.spanish] {
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
    #expect(Plural.of(words.one, LanguageTag("en-US")) == words.many)
  }

  @Test(arguments: [
    ("estudiante", "estudiantes"), ("nivel", "niveles"), ("vez", "veces"),
    ("meta de aprendizaje", "metas de aprendizaje"),
  ])
  func spanishPlurals(_ words: (one: String, many: String)) {
    #expect(Plural.of(words.one, LanguageTag("es")) == words.many)
  }

  @Test func otherLanguagesKeepTheWord() {
    #expect(Plural.of("élève", LanguageTag("fr")) == "élève")
  }

  @Test func accentsDoNotCountInTheAlphabet() {
    let names = ["Zebra", "Ábaco", "abeto", "  Árbol", "“Ñandú”", "nube", "3 pasos", "Ωmega", "!"]
    let sorted = names.sorted { SortKey($0) < SortKey($1) }
    #expect(sorted == ["!", "3 pasos", "Ábaco", "abeto", "  Árbol", "“Ñandú”", "nube", "Zebra", "Ωmega"])
    #expect(names.map { SortKey($0).heading } == ["Z", "A", "A", "A", "N", "N", "#", "Ω", "#"])
  }

  @Test func languagesAreReadStrictly() {
    #expect(LanguageTag("pt-BR").primary == "pt")
    #expect(LanguageTag("ES").ownName == "Español")
    for bad in ["", "e", "english language", "es_MX", "<b>", "es-", "-es"] { #expect(LanguageTag(bad).tag == "und") }
  }
}
