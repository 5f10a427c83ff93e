public import TouchstoneDiagnostics

/// What can be wrong with the grammar of a TOML file.
public enum TOMLDiagnostics {
  public static let all = [
    unclosedText, textOverLines, quoteInsideText, invalidEscape, unquotedText, unclosedList, unclosedInlineTable,
    headerBrackets, strayBracket, missingComma, extraComma, missingEqualsSign, colonForEquals, dashItem, missingValue,
    valueOnNextLine, missingKey, invalidKey, textAfterValue, unexpectedCharacter, booleanSpelling, dateForm,
    invalidDate, leadingZero, numberTooLarge, decimalComma, invalidNumber, keyIntoValue, extendedInlineTable,
    duplicateTable, singleBrackets, doubleBrackets, tableOverLines, missingBrackets,
  ]
}

// MARK: - Texts

extension TOMLDiagnostics {
  public static let unclosedText = DiagnosticDefinition(
    floor: "TS1101", "toml/unclosed-text",
    what: "A text begins with a quotation mark and has none at its end.",
    why: "Without the mark nobody can tell where the text ends and the next entry begins.",
    next: "Write the same quotation mark at the end of the text; a text of several lines stands between three of them.")

  public static let textOverLines = DiagnosticDefinition(
    floor: "TS1102", "toml/text-over-lines",
    what: "A text between single quotation marks goes on over the end of its line.",
    why: "In TOML one quotation mark begins a text of one line; the lines below would be lost.",
    next: "Begin and end the text with three quotation marks.")

  public static let quoteInsideText = DiagnosticDefinition(
    floor: "TS1103", "toml/quote-inside-text",
    what: "A text holds the same mark that it is put in, and so it ends too early.",
    why: "What follows the mark would be lost to everyone who reads the text.",
    next: "Put a text with an apostrophe in double quotes; write \\\" for a quotation mark inside double quotes.")

  public static let invalidEscape = DiagnosticDefinition(
    floor: "TS1104", "toml/invalid-escape",
    what: "A backslash in a text in double quotes is followed by something that has no meaning there.",
    why: "In double quotes a backslash gives the next letter another meaning, so formulas and paths come out wrong.",
    next: "Put texts with backslashes in single quotes: '\\frac{1}{2}'.")

  public static let unquotedText = DiagnosticDefinition(
    floor: "TS1105", "toml/unquoted-text",
    what: "A text stands without quotation marks.",
    why: "TOML tells texts from numbers and dates by their quotation marks.",
    next: "Put the text in quotation marks: title = \"Reading\".")
}

// MARK: - Brackets and commas

extension TOMLDiagnostics {
  public static let unclosedList = DiagnosticDefinition(
    floor: "TS1106", "toml/unclosed-list",
    what: "A list begins with `[` and has no `]` at its end.",
    why: "Whatever follows could be taken for a part of the list.",
    next: "Write `]` after the last item.")

  public static let unclosedInlineTable = DiagnosticDefinition(
    floor: "TS1107", "toml/unclosed-inline-table",
    what: "A table in braces begins with `{` and has no `}` at its end.",
    why: "Whatever follows could be taken for a part of the table.",
    next: "Write `}` after the last value.")

  public static let headerBrackets = DiagnosticDefinition(
    floor: "TS1108", "toml/header-brackets",
    what: "A header does not have the same number of brackets on both sides, or has more than two.",
    why: "The brackets say whether a single table or an item of a list begins here, and so where its lines belong.",
    next: "Write `[framework]` for a single table and `[[competency]]` for an item of a list.")

  public static let strayBracket = DiagnosticDefinition(
    floor: "TS1109", "toml/stray-bracket",
    what: "A closing bracket stands where none is open, or is of the wrong kind.",
    why: "Mostly the opening bracket got lost, and what belongs together falls apart.",
    next: "Delete the bracket, or write the opening one before it.")

  public static let missingComma = DiagnosticDefinition(
    floor: "TS1110", "toml/missing-comma",
    what: "Two items of a list, or two values of a table in braces, have no comma between them.",
    why: "The comma says where one item ends and the next one begins.",
    next: "Write a comma between any two items.")

  public static let extraComma = DiagnosticDefinition(
    floor: "TS1111", "toml/extra-comma",
    what: "A comma stands where an item is expected.",
    why: "An item may have been forgotten between two commas.",
    next: "Delete the comma, or write the item that is missing.")

  public static let missingBrackets = DiagnosticDefinition(
    floor: "TS1134", "toml/missing-brackets",
    what: "Several values stand behind one `=`, with commas and without brackets.",
    why: "A list stands between brackets, so that its end can be seen.",
    next: "Write `[` before the first value and `]` after the last one.")
}

// MARK: - Names and their values

extension TOMLDiagnostics {
  public static let missingEqualsSign = DiagnosticDefinition(
    floor: "TS1112", "toml/missing-equals-sign",
    what: "A name is not followed by `=`.",
    why: "The sign says where the name ends and its value begins.",
    next: "Write the name, `=` and the value: title = \"Reading\".")

  public static let colonForEquals = DiagnosticDefinition(
    floor: "TS1113", "toml/colon-for-equals",
    what: "A name is followed by `:`, as in YAML, in a file whose name ends in .toml.",
    why: "The two spellings cannot be mixed in one file.",
    next: "Write `=`, and quotation marks around texts; or give the file a name that ends in .yaml.")

  public static let dashItem = DiagnosticDefinition(
    floor: "TS1114", "toml/dash-item",
    what: "A line begins with `-`, as an item of a list does in YAML, in a file whose name ends in .toml.",
    why: "The two spellings cannot be mixed in one file.",
    next: "Write the list between brackets, or give the file a name that ends in .yaml.")

  public static let missingValue = DiagnosticDefinition(
    floor: "TS1115", "toml/missing-value",
    what: "A name and `=` are not followed by a value.",
    why: "An empty place can mean that there is nothing to say, or that somebody forgot to say it.",
    next: "Write the value, or leave the line out.")

  public static let valueOnNextLine = DiagnosticDefinition(
    floor: "TS1116", "toml/value-on-next-line",
    what: "A value stands on the line below its name.",
    why: "TOML looks for the value on the line of its name only.",
    next: "Begin the value behind the `=`; a text or a list may then go on over more lines.")

  public static let missingKey = DiagnosticDefinition(
    floor: "TS1117", "toml/missing-key",
    what: "A name is missing before `=`, between two dots, or in a header.",
    why: "A value without a name cannot be used for anything.",
    next: "Write the name of what the value is for.")

  public static let invalidKey = DiagnosticDefinition(
    floor: "TS1118", "toml/invalid-key",
    what: "A name holds a space, an accent or a sign, and stands without quotation marks.",
    why: "Names without quotation marks are made of the letters a to z, digits, `-` and `_`.",
    next: "Write the name without it, or put the name in quotation marks.")

  public static let textAfterValue = DiagnosticDefinition(
    floor: "TS1119", "toml/text-after-value",
    what: "Something follows on a line that is complete.",
    why: "Every entry and every header has a line of its own.",
    next: "Begin a new line, or write `#` before a remark.")

  public static let unexpectedCharacter = DiagnosticDefinition(
    floor: "TS1120", "toml/unexpected-character",
    what: "A character stands where it has no meaning.",
    why: "What it was meant to say would be lost.",
    next: "Delete it, or put the text that it belongs to in quotation marks.")
}

// MARK: - Numbers, dates, true and false

extension TOMLDiagnostics {
  public static let booleanSpelling = DiagnosticDefinition(
    floor: "TS1121", "toml/boolean-spelling",
    what: "A word such as `True` or `yes` stands for a value that TOML writes `true` or `false`.",
    why: "A word without quotation marks is read only if it is one of these two.",
    next: "Write `true` or `false` in small letters.")

  public static let dateForm = DiagnosticDefinition(
    floor: "TS1122", "toml/date-form",
    what: "A date is written as in a letter: 6/30/2027 or 30.6.2027.",
    why: "The same figures are different days in different countries; a date has one form here.",
    next: "Write year, month and day: 2027-06-30.")

  public static let invalidDate = DiagnosticDefinition(
    floor: "TS1123", "toml/invalid-date",
    what: "A date or a time has the right form, but there is no such day or time.",
    why: "Families and teachers would plan by a day that does not exist.",
    next: "Check the figures; a time has hours, minutes and seconds, 07:30:00.")

  public static let leadingZero = DiagnosticDefinition(
    floor: "TS1124", "toml/leading-zero",
    what: "A number begins with a zero.",
    why: "Zeros at the beginning belong to codes, not to numbers, and would get lost.",
    next: "Delete the zero, or put the code in quotation marks.")

  public static let numberTooLarge = DiagnosticDefinition(
    floor: "TS1125", "toml/number-too-large",
    what: "A whole number has more digits than a computer counts with.",
    why: "Its last digits would get lost.",
    next: "If it is a code, put it in quotation marks.")

  public static let decimalComma = DiagnosticDefinition(
    floor: "TS1126", "toml/decimal-comma",
    what: "A number is written with a comma.",
    why: "TOML reads a comma as the end of a value, and writes decimals with a point.",
    next: "Write 0.5 for 0,5 and 1000 for 1,000.")

  public static let invalidNumber = DiagnosticDefinition(
    floor: "TS1127", "toml/invalid-number",
    what: "A value begins like a number and is none.",
    why: "A number that cannot be read cannot be compared or counted.",
    next: "Write the number in digits, or put the text in quotation marks.")
}

// MARK: - Tables

extension TOMLDiagnostics {
  public static let keyIntoValue = DiagnosticDefinition(
    floor: "TS1128", "toml/key-into-value",
    what: "A name with dots, or a header, adds something to what is a text, a number or a list already.",
    why: "One name cannot be a text and a table at once, so one of the two would be lost.",
    next: "Write one table that holds both: levels.9 = { descriptor = \"…\", ready_when = \"…\" }.")

  public static let extendedInlineTable = DiagnosticDefinition(
    floor: "TS1129", "toml/extended-inline-table",
    what: "Something is added to a table in braces after its end.",
    why: "A table in braces is complete where its brace closes, so that nobody has to look further.",
    next: "Write the addition inside the braces.")

  public static let duplicateTable = DiagnosticDefinition(
    floor: "TS1130", "toml/duplicate-table",
    what: "A table is begun twice, or is added to from another place.",
    why: "What belongs together must stand together, or the second half will be overlooked.",
    next: "Write all lines of the table below one header; write `[[…]]` before each item of a list.")

  public static let singleBrackets = DiagnosticDefinition(
    floor: "TS1131", "toml/single-brackets",
    what: "A header is written with one bracket on each side, where other items of the same list have two.",
    why: "One bracket begins a single table; the items of a list have two each.",
    next: "Write two brackets on each side.")

  public static let doubleBrackets = DiagnosticDefinition(
    floor: "TS1132", "toml/double-brackets",
    what: "A header is written with two brackets on each side, for what is a single table.",
    why: "Two brackets begin an item of a list; a single table has one on each side.",
    next: "Write the same brackets in both places.")

  public static let tableOverLines = DiagnosticDefinition(
    floor: "TS1133", "toml/table-over-lines", .info,
    what: "A table in braces goes over several lines, or ends with a comma. It was read all the same.",
    why: "TOML 1.0 does not allow it, so other tools may refuse the file; TOML 1.1 does.",
    next: "Nothing, if only this compiler reads the file; else write the table on one line.")
}
