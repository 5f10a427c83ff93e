public import TouchstoneDiagnostics

/// What can be wrong with a YAML file, beyond what ``TextDiagnostics`` tells of any file.
public enum YAMLDiagnostics {
  public static let all = [
    tabIndentation, missingSpaceAfterDash, missingSpaceAfterColon, colonInText, textCutByComment, textBeginsWithSign,
    textAfterQuote, unclosedQuote, unclosedBracket, strayBracket, missingComma, commaInText, wrongIndentation,
    unindentedText, misplacedItem, listOnKeyLine, tag, mergeKey, anchor, alias, severalDocuments, noKeysAtTop,
    complexKey, equalsSign, escape, directive, unreadableLine,
  ]

  public static let tabIndentation = DiagnosticDefinition(
    floor: "TS1201", "yaml/tab-indentation",
    what: "A line is indented with a tab. YAML knows only spaces at the beginning of a line.",
    why: "A tab is as wide as each program likes, so nobody could tell what belongs to what.",
    next: "Replace the tab by spaces, and set the editor to insert spaces when the tab key is pressed.")

  public static let missingSpaceAfterDash = DiagnosticDefinition(
    floor: "TS1202", "yaml/missing-space-after-dash",
    what: "A dash that begins an item of a list is followed by a letter at once.",
    why: "Without a space the dash is part of the word, and the item is not in the list.",
    next: "Write a space after the dash: `- id: math.ratios`.")

  public static let missingSpaceAfterColon = DiagnosticDefinition(
    floor: "TS1203", "yaml/missing-space-after-colon",
    what: "A key is followed by a colon and its value without a space between them.",
    why: "Without a space the colon is part of one long word, and the key is not read.",
    next: "Write a space after the colon: `title: Reading`.")

  public static let colonInText = DiagnosticDefinition(
    floor: "TS1204", "yaml/colon-in-text",
    what: "A text without quotes holds a colon with a space after it, which begins a value in YAML.",
    why: "The text cannot be told from a second key, so learners would not see what was written.",
    next: "Put the text in quotes: `statement: \"I can explain: why\"`.")

  public static let textCutByComment = DiagnosticDefinition(
    floor: "TS1205", "yaml/text-cut-by-comment",
    what: "A text without quotes holds a space and `#`, from which on everything is a comment.",
    why: "The rest of the text would vanish from what learners and families read, without a word.",
    next: "Put the text in quotes: `statement: \"Uses tool #2 well\"`. A comment has a space after its `#`.")

  public static let textBeginsWithSign = DiagnosticDefinition(
    floor: "TS1206", "yaml/text-begins-with-sign",
    what: "A text without quotes begins with a sign that means something else in YAML, such as `*`, `[`, `@` or `%`.",
    why: "YAML takes the sign for the beginning of a list, a reference or the like, and cannot read the text.",
    next: "Put the text in quotes: `statement: \"*Ratio* is …\"`.")

  public static let textAfterQuote = DiagnosticDefinition(
    floor: "TS1207", "yaml/text-after-quote",
    what: "A text goes on after its closing quotation mark.",
    why: "The quotation marks hold the whole value; what follows belongs nowhere.",
    next: "Put the whole text in quotes of the other kind: `title: '\"Reading\" is fun'`.")

  public static let unclosedQuote = DiagnosticDefinition(
    floor: "TS1208", "yaml/unclosed-quote",
    what: "A text begins with a quotation mark that is never closed.",
    why: "Everything below, up to the next quotation mark, would become part of this text.",
    next: "Write the same quotation mark at the end of the text.")

  public static let unclosedBracket = DiagnosticDefinition(
    floor: "TS1209", "yaml/unclosed-bracket",
    what: "A bracket or brace is opened and never closed.",
    why: "Everything below would become part of this list.",
    next: "Write the closing bracket, or put the text in quotes if it is no list.")

  public static let strayBracket = DiagnosticDefinition(
    floor: "TS1210", "yaml/stray-bracket",
    what: "A closing bracket or brace does not fit what was opened.",
    why: "It cannot be told where the list ends.",
    next: "Delete the bracket, or write the one that fits: `[` goes with `]`, `{` with `}`.")

  public static let missingComma = DiagnosticDefinition(
    floor: "TS1211", "yaml/missing-comma",
    what: "Two items in brackets stand side by side without a comma, or a comma has no item before it.",
    why: "It cannot be told where one item ends and the next one begins.",
    next: "Write one comma between two items: `[math, science]`.")

  public static let commaInText = DiagnosticDefinition(
    floor: "TS1212", "yaml/comma-in-text",
    what: "Within braces a comma ends the value, and the words after it stand as a key without a value.",
    why: "Half of the text would be lost from what learners and families read.",
    next: "Put the text in quotes: `{ descriptor: \"Compares, then explains\" }`.")

  public static let wrongIndentation = DiagnosticDefinition(
    floor: "TS1213", "yaml/wrong-indentation",
    what: "A key is not indented like the keys that it stands beside.",
    why: "In YAML the indentation alone says what belongs to what.",
    next: "Indent the key with as many spaces as the keys beside it.")

  public static let unindentedText = DiagnosticDefinition(
    floor: "TS1214", "yaml/unindented-text",
    what: "A line is neither a key with a colon, nor an item of a list, nor indented as part of the text above.",
    why: "A text ends where a line is not indented deeper than its key, so this line belongs nowhere.",
    next: "Indent the line if it goes on with the text above; write `key: value` if it is something new.")

  public static let misplacedItem = DiagnosticDefinition(
    floor: "TS1215", "yaml/misplaced-item",
    what: "The dash of an item does not stand below the dashes of the list that it was to belong to.",
    why: "The item would be lost, or become part of the item above it.",
    next: "Write all dashes of a list exactly below each other.")

  public static let listOnKeyLine = DiagnosticDefinition(
    floor: "TS1216", "yaml/list-on-key-line",
    what: "A list with dashes begins in the line of its key.",
    why: "YAML expects each item of such a list in a line of its own.",
    next: "Write the item in the next line, indented, or use brackets: `tags: [algebra]`.")

  public static let tag = DiagnosticDefinition(
    floor: "TS1217", "yaml/tag",
    what: "A value begins with `!`, which gives it a type in YAML. Types come from the field here.",
    why: "A value read in two ways by two programs would not mean the same to everybody.",
    next: "Delete the tag, or put the text in quotes if it begins with an exclamation mark.")

  public static let mergeKey = DiagnosticDefinition(
    floor: "TS1218", "yaml/merge-key",
    what: "The key `<<` copies a part of the file to another place, which is not supported.",
    why: "Each declaration says by itself what it expects, so that it can be read and reviewed where it stands.",
    next: "Write out what was to be copied.")

  public static let anchor = DiagnosticDefinition(
    floor: "TS1219", "yaml/anchor",
    what: "A value begins with `&` and a name, by which YAML can repeat it elsewhere. This is not supported.",
    why: "Each declaration says by itself what it expects, so that it can be read and reviewed where it stands.",
    next: "Write the value out wherever it is wanted, or put the text in quotes if it begins with `&`.")

  public static let alias = DiagnosticDefinition(
    floor: "TS1220", "yaml/alias",
    what: "A value begins with `*` and a name, which repeats a value from elsewhere in YAML. This is not supported.",
    why: "Each declaration says by itself what it expects, so that it can be read and reviewed where it stands.",
    next: "Write the value out, or put the text in quotes if it begins with a star.")

  public static let severalDocuments = DiagnosticDefinition(
    floor: "TS1221", "yaml/several-documents",
    what: "A line with `---` in the middle of the file begins a second document.",
    why: "A file is one document; many programs read the first one only and drop the rest silently.",
    next: "Delete the line, or move what follows to a file of its own.")

  public static let noKeysAtTop = DiagnosticDefinition(
    floor: "TS1222", "yaml/no-keys-at-top",
    what: "The file does not consist of keys with values at its top level.",
    why: "Without a key such as `competency:` it cannot be told what the file declares.",
    next: "Write the kind of what is declared above it: `competency:`.")

  public static let complexKey = DiagnosticDefinition(
    floor: "TS1223", "yaml/complex-key",
    what: "A key is not a plain word or text: a list, a table, or something marked with `?`.",
    why: "Fields are named by words.",
    next: "Write a word before the colon: `title: Reading`.")

  public static let equalsSign = DiagnosticDefinition(
    floor: "TS1224", "yaml/equals-sign",
    what: "A key is followed by `=`, as in TOML files, where YAML has a colon.",
    why: "YAML takes the line for a text, so the key is not read.",
    next: "Write a colon: `title: \"Reading\"`.")

  public static let escape = DiagnosticDefinition(
    floor: "TS1225", "yaml/escape",
    what: "A backslash inside double quotes begins an escape that is unknown, or stands for an invisible character.",
    why: "`\"\\frac{1}{2}\"` holds a page break followed by `rac{1}{2}`, and this is what learners would see.",
    next: "Use single quotes, in which a backslash is a backslash: `'\\frac{1}{2}'`.")

  public static let directive = DiagnosticDefinition(
    floor: "TS1226", "yaml/directive",
    what: "A line begins with `%`, which gives instructions to YAML programs.",
    why: "Such instructions are not followed here.",
    next: "Delete the line, or put the text in quotes if it begins with a percent sign.")

  public static let unreadableLine = DiagnosticDefinition(
    floor: "TS1227", "yaml/unreadable-line",
    what: "YAML gives no meaning to what stands in this line.",
    why: "What cannot be read would be missing from the framework.",
    next: "Compare the line with the ones around it: `key: value`, with texts in quotes.")
}
