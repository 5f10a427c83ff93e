import Testing

/// A document with one mistake, and the line that is reported for it.
struct TOMLMistake: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  var report: String

  init(_ name: String, _ text: String, _ report: String) {
    self.name = name
    self.text = text
    self.report = report
  }

  var testDescription: String { name }
}

extension TOMLMistake {
  static let all = texts + brackets + names + numbers + tables

  private static let texts = [
    TOMLMistake(
      "A text without its closing mark", #"title = "Reading\#nlevel = 8"#,
      #"1:17: toml/unclosed-text: the text `"Reading` has no `"` at its end"#),
    TOMLMistake(
      "A text without its closing mark before a comma", #"domains = ["math, "science", "art"]"#,
      #"1:17: toml/unclosed-text: the text `"math` has no `"` at its end"#),
    TOMLMistake(
      "A text without its closing mark at the end of a list", #"domains = ["math", "science]"#,
      #"1:28: toml/unclosed-text: the text `"science` has no `"` at its end"#),
    TOMLMistake(
      "A text without its closing mark in a list of lines", #"domains = [\#n  "math,\#n  "science",\#n  "art"\#n]"#,
      #"2:8: toml/unclosed-text: the text `"math` has no `"` at its end"#),
    TOMLMistake(
      "A text without its opening mark", #"title = Reading""#,
      #"1:9: toml/unquoted-text: the text `Reading"` has no quotation mark at its beginning"#),
    TOMLMistake(
      "A text without marks", #"title = Reading and writing # remark"#,
      #"1:9: toml/unquoted-text: the text `Reading and writing` stands without quotation marks"#),
    TOMLMistake(
      "Texts without marks in a list", #"domains = [math, science]"#,
      #"1:12: toml/unquoted-text: the text `math` stands without quotation marks"#),
    TOMLMistake(
      "A text without marks over two lines",
      #"statement = Reason with ratios\#nand rates in new situations.\#nlevel = 8"#,
      #"1:13: toml/unquoted-text: the text `Reason with ratios` stands without quotation marks"#),
    TOMLMistake(
      "Words between numbers", #"grades = 7 and 8"#,
      #"1:10: toml/unquoted-text: the text `7 and 8` stands without quotation marks"#),
    TOMLMistake(
      "A version without marks", #"version = 2026.1.0"#,
      #"1:11: toml/unquoted-text: the text `2026.1.0` stands without quotation marks"#),
    TOMLMistake(
      "Null", #"title = null"#,
      #"1:9: toml/unquoted-text: the text `null` stands without quotation marks"#),
    TOMLMistake(
      "A text over the end of its line", #"statement = "Reason with ratios\#nand rates in situations."\#nlevel = 8"#,
      #"1:13: toml/text-over-lines: the text `"Reason with ratios` goes on over the end of its line"#),
    TOMLMistake(
      "A block without its end", #"statement = """\#nReason\#nwhy = "x"\#nlevel = 8"#,
      #"1:13: toml/unclosed-text: the text that begins with `"""` has no `"""` at its end"#),
    TOMLMistake(
      "A block without its end before another block",
      #"statement = """\#nReason\#nwhy = """\#nRatios are everywhere.\#n"""\#nlevel = 8"#,
      #"1:13: toml/unclosed-text: the text that begins with `"""` has no `"""` at its end"#),
    TOMLMistake(
      "A formula in double quotes", #"statement = "Use \frac{1}{2} and \sqrt{2} or \cdot""#,
      #"1:34: toml/invalid-escape: `\s` means nothing in a text"#),
    TOMLMistake(
      "A path in double quotes", #"source = "C:\Users\me""#,
      #"1:13: toml/invalid-escape: `\U` is not followed by the number of a character"#),
    TOMLMistake(
      "An apostrophe in single quotes", #"statement = 'I can't do it'\#nlevel = 8"#,
      #"1:19: toml/quote-inside-text: the `'` inside this text ends it too early"#),
    TOMLMistake(
      "A mark inside double quotes", #"statement = "say "hello" now""#,
      #"1:18: toml/quote-inside-text: the `"` inside this text ends it too early"#),
    TOMLMistake(
      "Curly marks", #"title = “Reading”"#,
      #"1:9: text/smart-quotes: the text `Reading` stands between curly quotation marks"#),
    TOMLMistake(
      "Curly single marks", #"title = ‘I can’t’"#,
      #"1:9: text/smart-quotes: the text `I can’t` stands between curly quotation marks"#),
    TOMLMistake(
      "Curly marks in a list", #"domains = [“math”, “science”]"#,
      #"1:12: text/smart-quotes: the text `math` stands between curly quotation marks"#),
    TOMLMistake(
      "Curly marks around a name", #"“title” = "Reading""#,
      #"1:1: text/smart-quotes: the text `title` stands between curly quotation marks"#),
    TOMLMistake(
      "A curly mark at the end", #"title = "Reading”\#nlevel = 8"#,
      #"1:17: text/smart-quotes: the text `"Reading”` ends with a curly quotation mark"#),
    TOMLMistake(
      "A curly mark without its partner", #"title = “Reading\#nlevel = 8"#,
      #"1:9: text/smart-quotes: a curly quotation mark begins the text `Reading`"#),
  ]

  private static let brackets = [
    TOMLMistake(
      "A list without its end", #"domains = ["math", "science"\#nlevel = 8"#,
      #"1:29: toml/unclosed-list: a list has no `]` at its end"#),
    TOMLMistake(
      "A list without its end before a header", #"domains = [\#n  "math",\#n  "science"\#n\#n[[x]]\#na = 1"#,
      #"3:12: toml/unclosed-list: a list has no `]` at its end"#),
    TOMLMistake(
      "A list without its end after a comma", #"domains = [\#n  "math",\#nlevel = 8"#,
      #"2:10: toml/unclosed-list: a list has no `]` at its end"#),
    TOMLMistake(
      "A table in braces without its end", #"levels.8 = { descriptor = "x", evidence_min = 3\#ntitle = "y""#,
      #"1:48: toml/unclosed-inline-table: a table in braces has no `}` at its end"#),
    TOMLMistake(
      "A table in braces without its end before a header", #"levels.8 = {\#n  descriptor = "x",\#n\#n[[x]]\#na = 1"#,
      #"2:20: toml/unclosed-inline-table: a table in braces has no `}` at its end"#),
    TOMLMistake(
      "An item in braces without its end", #"point = [\#n  { id = "a", title = "x"\#n  { id = "b" },\#n]"#,
      #"2:26: toml/unclosed-inline-table: a table in braces has no `}` at its end"#),
    TOMLMistake(
      "A list in braces without its end", #"a = { b = [1, 2}"#,
      #"1:16: toml/unclosed-list: a list has no `]` at its end"#),
    TOMLMistake(
      "The wrong bracket at the end of a list", #"a = [1, 2}"#,
      #"1:10: toml/stray-bracket: `}` stands where `]` is expected"#),
    TOMLMistake(
      "The wrong bracket at the end of a table", #"a = { b = 1 ]"#,
      #"1:13: toml/stray-bracket: `]` stands where `}` is expected"#),
    TOMLMistake(
      "A bracket that closes nothing", #"]"#,
      #"1:1: toml/stray-bracket: `]` closes nothing"#),
    TOMLMistake(
      "A brace that closes nothing", #"level = 8 }"#,
      #"1:11: toml/stray-bracket: `}` closes nothing"#),
    TOMLMistake(
      "No comma in a list", #"domains = ["math" "science" "art"]"#,
      #"1:18: toml/missing-comma: a comma is missing before `"science"`"#),
    TOMLMistake(
      "No comma in a list of lines", #"domains = [\#n  "math"\#n  "science",\#n  "art"\#n]"#,
      #"2:9: toml/missing-comma: a comma is missing before `"science"`"#),
    TOMLMistake(
      "No comma in a table", #"point = [\#n  { id = "a" title = "x" },\#n  { id = "b" },\#n]"#,
      #"2:13: toml/missing-comma: a comma is missing before `title`"#),
    TOMLMistake(
      "No commas in a table of lines", #"levels.8 = {\#n  descriptor = "x"\#n  evidence_min = 3\#n}"#,
      #"2:19: toml/missing-comma: a comma is missing before `evidence_min`"#),
    TOMLMistake(
      "Two commas", #"grades = [7,, 8]"#,
      #"1:13: toml/extra-comma: a comma stands here and separates nothing"#),
    TOMLMistake(
      "A comma alone", #"a = { , }"#,
      #"1:7: toml/extra-comma: a comma stands here and separates nothing"#),
    TOMLMistake(
      "A comma at the end of a line", #"title = "Reading",\#nlevel = 8"#,
      #"1:18: toml/extra-comma: a comma stands here and separates nothing"#),
    TOMLMistake(
      "A list without brackets", #"domains = "math", "science""#,
      #"1:11: toml/missing-brackets: several values stand on one line without brackets around them"#),
    TOMLMistake(
      "Names in a list", #"point = [\#n  id = "a",\#n  title = "b",\#n]"#,
      #"2:3: toml/unexpected-character: `id = "a"` stands in a list, and has a name"#),
    TOMLMistake(
      "A header with one bracket missing", #"[[competency]\#nid = "a""#,
      #"1:1: toml/header-brackets: the brackets around `competency` do not match"#),
    TOMLMistake(
      "A header without its end", #"[competency\#nid = "a""#,
      #"1:1: toml/header-brackets: the brackets around `competency` do not match"#),
    TOMLMistake(
      "A header with one bracket too many", #"[competency]]\#nid = "a""#,
      #"1:1: toml/header-brackets: the brackets around `competency` do not match"#),
    TOMLMistake(
      "A header with three brackets", #"[[[competency]]]\#nid = "a""#,
      #"1:1: toml/header-brackets: the brackets around `competency` do not match"#),
  ]

  private static let names = [
    TOMLMistake(
      "No equals sign before a text", #"title "Reading""#,
      #"1:6: toml/missing-equals-sign: no `=` stands between `title` and what follows it"#),
    TOMLMistake(
      "No equals sign before words", #"title Reading and writing"#,
      #"1:6: toml/missing-equals-sign: no `=` stands between `title` and what follows it"#),
    TOMLMistake(
      "A name alone", #"title"#,
      #"1:1: toml/missing-equals-sign: `title` stands alone, without a value"#),
    TOMLMistake(
      "A colon, as in YAML", #"title : "Reading""#,
      #"1:7: toml/colon-for-equals: `:` stands between `title` and its value, as in YAML"#),
    TOMLMistake(
      "A piece of YAML", #"title: Reading\#nlevel: 8\#ndomains:\#n  - math\#n  - science"#,
      #"1:6: toml/colon-for-equals: `:` stands between `title` and its value, as in YAML"#),
    TOMLMistake(
      "YAML in braces", #"a = { b: "x", c: y }"#,
      #"1:8: toml/colon-for-equals: `:` stands between `b` and its value, as in YAML"#),
    TOMLMistake(
      "A dash, as in YAML", #"- id: math\#n- id: science"#,
      #"1:1: toml/dash-item: a line begins with `-`, as an item of a list does in YAML"#),
    TOMLMistake(
      "Two equals signs", #"title == "Reading""#,
      #"1:8: toml/unexpected-character: `=` is written twice"#),
    TOMLMistake(
      "No value", #"title =\#nlevel = 8"#,
      #"1:8: toml/missing-value: `title` has no value"#),
    TOMLMistake(
      "No value in braces", #"a = { b = , c = 1 }"#,
      #"1:10: toml/missing-value: `b` has no value"#),
    TOMLMistake(
      "A value on the next line", #"statement =\#n  "Reason with ratios"\#nlevel = 8"#,
      #"1:12: toml/value-on-next-line: the value of `statement` stands on the next line"#),
    TOMLMistake(
      "No name", #"= 5"#,
      #"1:1: toml/missing-key: `=` stands where a name is expected"#),
    TOMLMistake(
      "No name in a header", #"[]"#,
      #"1:2: toml/missing-key: `]` stands where a name is expected"#),
    TOMLMistake(
      "Two dots", #"levels..8 = "x""#,
      #"1:8: toml/missing-key: `.` stands where a name is expected"#),
    TOMLMistake(
      "A space in a name", #"learner statement = "x""#,
      #"1:1: toml/invalid-key: the name `learner statement` holds a space"#),
    TOMLMistake(
      "A space in a header", #"[learner profile]\#ntitle = "x""#,
      #"1:2: toml/invalid-key: the name `learner profile` holds a space"#),
    TOMLMistake(
      "An accent in a name", #"título = "x""#,
      #"1:1: toml/invalid-key: the name `título` holds `í` without being in quotes"#),
    TOMLMistake(
      "A slash in a name", #"grading/behaviour = "error""#,
      #"1:1: toml/invalid-key: the name `grading/behaviour` holds `/` without being in quotes"#),
    TOMLMistake(
      "A name in three marks", #""""title""" = "x""#,
      #"1:1: toml/invalid-key: a name stands between three quotation marks"#),
    TOMLMistake(
      "Two entries on one line", #"id = 8 title = "Eighth"\#nlevel = 8"#,
      #"1:8: toml/text-after-value: `title` begins on the line of what stands before it"#),
    TOMLMistake(
      "An entry on the line of a header", #"[framework] id = "x"\#ntitle = "y""#,
      #"1:13: toml/text-after-value: `id` begins on the line of what stands before it"#),
    TOMLMistake(
      "A remark without its sign", #"title = "Reading" and more"#,
      #"1:19: toml/text-after-value: `and more` follows where the line should end"#),
    TOMLMistake(
      "A no-break space before a name", #"\#u{A0}title = "Reading""#,
      #"1:1: text/invisible-character: a no-break space (U+00A0) stands outside of any text"#),
    TOMLMistake(
      "A no-break space before a value", #"title =\#u{A0}"Reading""#,
      #"1:8: text/invisible-character: a no-break space (U+00A0) stands outside of any text"#),
    TOMLMistake(
      "A zero-width space before a name", #"\#u{200B}title = "Reading""#,
      #"1:1: text/invisible-character: a zero-width space (U+200B) stands outside of any text"#),
    TOMLMistake(
      "A byte order mark in the middle", #"level = 8\#n\#u{FEFF}title = "Reading""#,
      #"2:1: text/byte-order-mark: a byte order mark stands in the middle of the file"#),
  ]

  private static let numbers = [
    TOMLMistake(
      "A capital in true", #"proficient = True"#,
      #"1:14: toml/boolean-spelling: `True` is not how TOML writes `true`"#),
    TOMLMistake(
      "Yes", #"proficient = yes"#,
      #"1:14: toml/boolean-spelling: `yes` is not how TOML writes `true`"#),
    TOMLMistake(
      "A date with slashes", #"until = 6/30/2027"#,
      #"1:9: toml/date-form: `6/30/2027` is no date in TOML"#),
    TOMLMistake(
      "A date with slashes that may be two days", #"until = 5/6/2027"#,
      #"1:9: toml/date-form: `5/6/2027` is no date in TOML"#),
    TOMLMistake(
      "A date with points", #"until = 30.6.2027"#,
      #"1:9: toml/date-form: `30.6.2027` is no date in TOML"#),
    TOMLMistake(
      "A date with single digits", #"until = 2027-6-3"#,
      #"1:9: toml/date-form: `2027-6-3` is no date in TOML"#),
    TOMLMistake(
      "A month that is none", #"until = 2027-13-01"#,
      #"1:9: toml/invalid-date: `2027-13-01` is no date or time: there is no month 13"#),
    TOMLMistake(
      "A day that is none", #"until = 2026-02-29"#,
      #"1:9: toml/invalid-date: `2026-02-29` is no date or time: month 2 of 2026 has no day 29"#),
    TOMLMistake(
      "A time without seconds", #"at = 07:30"#,
      #"1:6: toml/invalid-date: `07:30` is no date or time: the seconds are missing"#),
    TOMLMistake(
      "A zero before a number", #"level = 08"#,
      #"1:9: toml/leading-zero: the number `08` begins with a zero"#),
    TOMLMistake(
      "A number that is too large", #"level = 99999999999999999999"#,
      #"1:9: toml/number-too-large: the number `99999999999999999999` is too large"#),
    TOMLMistake(
      "A comma for a point", #"weight = 0,5"#,
      #"1:10: toml/decimal-comma: the number `0,5` holds a comma"#),
    TOMLMistake(
      "A comma between thousands", #"count = 1,000"#,
      #"1:9: toml/decimal-comma: the number `1,000` holds a comma"#),
    TOMLMistake(
      "A number without its first digit", #"weight = .5"#,
      #"1:10: toml/invalid-number: `.5` is no number"#),
    TOMLMistake(
      "Two underscores", #"count = 1__000"#,
      #"1:9: toml/invalid-number: `1__000` is no number"#),
  ]

  private static let tables = [
    TOMLMistake(
      "A name twice", #"title = "a"\#nlevel = 8\#ntitle = "b""#,
      #"3:1: text/duplicate-key: `title` is written twice"#),
    TOMLMistake(
      "A name twice in an item", #"[[competency]]\#nid = "a"\#nid = "b""#,
      #"3:1: text/duplicate-key: `id` is written twice"#),
    TOMLMistake(
      "A dotted name into a text", #"levels.9 = "text"\#nlevels.9.ready_when = "x""#,
      #"2:1: toml/key-into-value: `levels.9` is a text already, so nothing can be added to it"#),
    TOMLMistake(
      "A dotted name into a table in braces", #"levels = { 8 = "x" }\#nlevels.9 = "y""#,
      #"2:1: toml/extended-inline-table: `levels` is complete with its `}`, so nothing can be added to it"#),
    TOMLMistake(
      "A value for a table", #"levels.8 = "x"\#nlevels = "y""#,
      #"2:1: text/duplicate-key: `levels` is given a value, and is a table already"#),
    TOMLMistake(
      "A header into a number", #"level = 8\#n[level.title]\#nx = 1"#,
      #"2:2: toml/key-into-value: `level` is a number already, so nothing can be added to it"#),
    TOMLMistake(
      "A table twice", #"[a]\#nx = 1\#n[a]\#ny = 2"#,
      #"3:1: toml/duplicate-table: the table `a` is begun twice"#),
    TOMLMistake(
      "A dotted name into a table with a header", #"[a.b]\#nx = 1\#n[a]\#nb.c = 1"#,
      #"4:1: toml/duplicate-table: `b` has a header of its own, so no dotted name can add to it"#),
    TOMLMistake(
      "One bracket for two", #"[[competency]]\#nid = "a"\#n[competency]\#nid = "b"\#n[[competency]]\#nid = "c""#,
      #"3:1: toml/single-brackets: `[competency]` is written like a single table, but `competency` is a list"#),
    TOMLMistake(
      "Two brackets for one", #"[competency]\#nid = "a"\#n[[competency]]\#nid = "b"\#n[[competency]]\#nid = "c""#,
      #"3:1: toml/double-brackets: `[[competency]]` is written like a list, but `competency` is a single table"#),
    TOMLMistake(
      "A table in braces over several lines", #"levels.8 = {\#n  descriptor = "x",\#n  evidence_min = 3,\#n}"#,
      #"1:12: toml/table-over-lines: a table in braces goes over several lines or ends with a comma"#),
    TOMLMistake(
      "A merge that was not finished",
      #"<<<<<<< ours\#ntitle = "Ratio"\#n=======\#ntitle = "Ratios"\#n>>>>>>> theirs\#nlevel = 8"#,
      #"1:1: text/merge-conflict: two versions of these lines stand side by side"#),
    TOMLMistake(
      "A control character in a text", #"title = "Rea\#u{C}ding"\#nlevel = 8"#,
      #"1:13: text/control-character: a page break (0C) stands in the text"#),
    TOMLMistake(
      "A control character in a name", #"ti\#u{1}tle = "Reading"\#nlevel = 8"#,
      #"1:3: text/control-character: a control character (01) stands in the text"#),
    TOMLMistake(
      "Too many brackets", "a = " + String(repeating: "[", count: 66) + String(repeating: "]", count: 66),
      #"1:69: text/nesting-too-deep: lists and tables stand inside each other more than 64 levels deep"#),
  ]
}
