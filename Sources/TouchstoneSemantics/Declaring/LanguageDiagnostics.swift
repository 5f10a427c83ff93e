public import TouchstoneDiagnostics

/// What is reported while declarations are read; part of the floor, so never waived and never made lighter.
public enum LanguageDiagnostics {
  public static let all = [
    unknownKey, unknownTopLevel, missingField, missingID, malformedID, unneededID, wrongShape, unknownWord, notANumber,
    notADate, notTrueOrFalse, emptyValue, controlCharacter, tableForList, notADeclaration, referenceWithoutKind,
    manifestTableElsewhere, missingFrameworkTable, translationInManifest, notALanguage,
  ]

  static let unknownKey = DiagnosticDefinition(
    floor: "TS2001", "language/unknown-key",
    what: "A word before the equals sign (or colon) that the language does not have at this place.",
    why:
      "A misspelled word would be passed over in silence, and what was written after it would never reach a learner.",
    next: "Correct the spelling; the message names the nearest word that exists here.")
  static let unknownTopLevel = DiagnosticDefinition(
    floor: "TS2002", "language/unknown-kind",
    what: "A list or table whose name is none of the kinds of the language.",
    why: "Everything in it would be lost.",
    next: "Use the kind in the singular, for example `competency` and not `competencies`.")
  static let missingField = DiagnosticDefinition(
    floor: "TS2003", "language/missing-field",
    what: "A declaration without something that every declaration of its kind must say.",
    why: "A competency without a statement is only a name; nobody can teach it, show it or judge it.",
    next: "Add the line; the message shows one as an example.")
  static let missingID = DiagnosticDefinition(
    floor: "TS2004", "language/missing-id",
    what: "A declaration without an id.",
    why: "Everything else refers to it by its id, and so do the systems that hold learners' records.",
    next: "Add `id`, in small letters, digits and hyphens, joined by dots.")
  static let malformedID = DiagnosticDefinition(
    floor: "TS2005", "language/malformed-id",
    what: "An id that is not made of small letters, digits and hyphens, joined by dots.",
    why: "Ids become addresses of pages and names in programs, where other characters break.",
    next: "Write the id in small letters; what is printed for people goes into `code` or `title`.")
  static let unneededID = DiagnosticDefinition(
    floor: "TS2006", "language/id-not-needed",
    what: "An id on a declaration of a kind that has none.",
    why: "Nothing can refer to it, so the id would promise something that is not there.",
    next: "Delete the line.")
  static let wrongShape = DiagnosticDefinition(
    floor: "TS2007", "language/wrong-shape",
    what: "A list where one value is expected, or a single value where a table is expected.",
    why: "The compiler cannot guess which of several values is meant.",
    next: "Write it as the example in the message shows.")
  static let unknownWord = DiagnosticDefinition(
    floor: "TS2008", "language/unknown-word",
    what: "A word where only certain words are allowed.",
    why: "These words carry meaning for rules, pages and other systems; an unknown one would mean nothing to them.",
    next: "Choose one of the words that the message lists.")
  static let notANumber = DiagnosticDefinition(
    floor: "TS2009", "language/not-a-number",
    what: "Something else where a number is expected.",
    why: "It is counted or compared later.",
    next: "Write the number alone, without words or units.")
  static let notADate = DiagnosticDefinition(
    floor: "TS2010", "language/not-a-date",
    what: "A day that is not written as year, month and day.",
    why: "6/7/2027 is in June for some readers and in July for others.",
    next: "Write the day as 2027-06-30.")
  static let notTrueOrFalse = DiagnosticDefinition(
    floor: "TS2011", "language/not-true-or-false",
    what: "Something else where only true or false is expected.",
    why: "Yes, no, on and off are read differently by different programs.",
    next: "Write true or false, without quotes.")
  static let emptyValue = DiagnosticDefinition(
    floor: "TS2012", "language/empty-value",
    what: "A field with nothing in it.",
    why: "An empty text would appear as an empty place on a page that a family reads.",
    next: "Write the text, or delete the line until it is known.")
  static let controlCharacter = DiagnosticDefinition(
    floor: "TS2013", "language/control-character",
    what: "An invisible control character inside a text.",
    why: "In double quotes a backslash begins a special character: \\f in \"\\frac\" becomes a page break.",
    next: "Use single quotes around texts with backslashes, or write the backslash twice.")
  static let tableForList = DiagnosticDefinition(
    floor: "TS2014", "language/table-for-list",
    what: "A single table where a list of declarations belongs.",
    why: "There may be many of each kind, so each is an item of a list.",
    next:
      "In TOML write two brackets, `[[competency]]`, and put the id on a line of its own. In YAML begin with `- id:`.")
  static let notADeclaration = DiagnosticDefinition(
    floor: "TS2015", "language/not-a-declaration",
    what: "An item of a list of declarations that is only a word or a text.",
    why: "A declaration says several things, each with its name.",
    next: "Write its id and its other fields, one to a line.")
  static let referenceWithoutKind = DiagnosticDefinition(
    floor: "TS2016", "language/reference-without-kind",
    what: "A table that should name one thing and does not say which kind of thing.",
    why: "Several kinds may have a thing of that id.",
    next: "Write the kind as the key: `{ competency = \"math.ratios\" }`.")
  static let manifestTableElsewhere = DiagnosticDefinition(
    floor: "TS2017", "language/manifest-table-elsewhere",
    what: "A setting of the whole framework in a file that is not its manifest.",
    why: "Two places for one setting could contradict each other.",
    next: "Move it into touchstone.toml (or touchstone.yaml).")
  static let missingFrameworkTable = DiagnosticDefinition(
    floor: "TS2018", "language/missing-framework-table",
    what: "A manifest without `[framework]`.",
    why: "The framework's id, title and version stand there; every page and every export carries them.",
    next: "Begin the manifest with `[framework]` and its id, title and version.")
  static let translationInManifest = DiagnosticDefinition(
    floor: "TS2019", "language/translation-in-manifest",
    what: "A manifest that says it is a translation.",
    why: "A translation holds texts only; the manifest holds the framework's settings.",
    next: "Put the translated texts into a file of their own.")
  static let notALanguage = DiagnosticDefinition(
    floor: "TS2020", "language/not-a-language",
    what: "A language that is not written as a language tag.",
    why: "Browsers and screen readers choose the voice by this tag.",
    next: "Write the short form: \"es\" for Spanish, \"pt-BR\" for Brazilian Portuguese.")
}
