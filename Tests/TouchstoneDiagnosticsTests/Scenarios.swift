@testable import TouchstoneDiagnostics

extension Scenario {
  static let all: [Scenario] = [
    nothing, oneFix, severalLabels, severalFiles, cycle, wideCharacters, tabs, carriageReturns, endOfFile, emptyFile,
    longLine, frames, frameOverMany, overlappingFrames, control, limited, withoutFile, multilineFix,
  ]

  static let nothing = Scenario("nothing") { scenario in
    _ = scenario.file("math.toml", "")
    _ = scenario.file("levels.toml", "")
  }

  static let oneFix = Scenario("one-fix") { scenario in
    let file = scenario.file(
      "math.toml", "[[competency]]\nid = \"math.rates\"\nrequires = [\"math.rtios\"]\nscale = \"proficiency\"\n")
    let span = scenario.span("\"math.rtios\"", in: file)
    scenario.diagnostics = [
      Diagnostic(
        .unknownReference, "there is no competency \"math.rtios\"", at: span, label: "not declared anywhere",
        notes: ["competencies are named by their whole id,\nwith every part of it"],
        help: ["write the id of a competency that is declared"],
        fixes: [Fix("write \"math.ratios\"", .uncertain, [TextEdit(span, "\"math.ratios\"")])],
        subject: "competency math.rates")
    ]
  }

  static let severalLabels = Scenario("several-labels") { scenario in
    let file = scenario.file("math.toml", "levels = [8, 9, 8, 8]\n")
    scenario.diagnostics = [
      Diagnostic(
        .duplicate, "level 8 is named three times", at: scenario.span("8", in: file, occurrence: 2),
        label: "named here again",
        labels: [
          Label(scenario.span("8", in: file), "named here first"), Label(scenario.span("9", in: file)),
          Label(scenario.span("8", in: file, occurrence: 3), "and here"),
        ]),
      Diagnostic(
        .vagueStatement, "are these all the levels?", at: scenario.span("[8, 9, 8, 8]", in: file), label: "four levels",
        labels: [
          Label(scenario.span("levels", in: file), "of this key"), Label(scenario.span("[8", in: file), "begins"),
        ]),
    ]
  }

  static let severalFiles = Scenario("several-files") { scenario in
    let math = scenario.file("math.toml", "# Mathematics\n\n\n\n\n\n\n\n\n[[competency]]\nid = \"math.ratios\"\n")
    let more = scenario.file("more/ratios.yaml", "competency:\n  - id: math.ratios\n")
    scenario.diagnostics = [
      Diagnostic(
        .duplicate, "there are two competencies \"math.ratios\"", at: scenario.span("math.ratios", in: more),
        label: "declared again", labels: [Label(scenario.span("\"math.ratios\"", in: math), "first declared here")],
        subject: "competency math.ratios"),
      Diagnostic(.vagueStatement, "what is in this file?", at: scenario.span("# Mathematics", in: math)),
    ]
    scenario.diagnostics.append(scenario.diagnostics[0])
  }

  static let cycle = Scenario("cycle") { scenario in
    let file = scenario.file(
      "math.toml",
      """
      [[competency]]
      id = "a"
      requires = ["b"]

      [[competency]]
      id = "b"
      title = "B"
      statement = "I can"
      requires = ["a"]

      """)
    scenario.diagnostics = [
      Diagnostic(
        .cycle, "\"a\" and \"b\" require each other", at: scenario.span("\"b\"", in: file), label: "a requires b",
        labels: [Label(scenario.span("\"a\"", in: file, occurrence: 2), "b requires a")])
    ]
  }

  static let wideCharacters = Scenario("wide-characters") { scenario in
    let file = scenario.file(
      "学.toml", "title = \"学校 e\u{301}te\u{301} 👩‍🏫🇫🇮 ❤️ 한국어\" # x\nnext = \"ﾊﾝ 👍🏽\" ! é\n")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "学校 is written here", at: scenario.span("学校", in: file), label: "学校",
        labels: [
          Label(scenario.span("👩‍🏫", in: file), "teacher"), Label(scenario.span("🇫🇮", in: file), "flag"),
          Label(scenario.span("# x", in: file), "comment"),
        ]),
      Diagnostic(.vagueStatement, "a sign alone", at: scenario.span("!", in: file), label: "here"),
      Diagnostic(.vagueStatement, "only the accent", at: scenario.span("\u{301}", in: file), label: "this"),
    ]
  }

  static let tabs = Scenario("tabs") { scenario in
    let file = scenario.file("math.toml", "\tid\t= \"a\"\t# b\n")
    scenario.diagnostics = [
      Diagnostic(.vagueStatement, "tabs", at: scenario.span("\"a\"", in: file), label: "value"),
      Diagnostic(.vagueStatement, "a tab itself", at: scenario.span("\t#", in: file), label: "tab"),
    ]
  }

  static let carriageReturns = Scenario("carriage-returns") { scenario in
    let file = scenario.file("math.toml", "\u{FEFF}id = \"a\"\r\ntitle = \"b\rc\"\r\nlevel = 8\r\n")
    scenario.diagnostics = [
      Diagnostic(.vagueStatement, "first", at: scenario.span("id", in: file)),
      Diagnostic(.vagueStatement, "with a lone return", at: scenario.span("\"b\rc\"", in: file)),
      Diagnostic(.vagueStatement, "up to the line end", at: scenario.span("8\r\n", in: file), label: "eight"),
      Diagnostic(.vagueStatement, "the line end", at: scenario.span("\r\n", in: file, occurrence: 3), label: "end"),
    ]
  }

  static let endOfFile = Scenario("end-of-file") { scenario in
    let open = scenario.file("open.toml", "levels = [8")
    let ended = scenario.file("ended.toml", "levels = [\n  8\n")
    scenario.diagnostics = [
      Diagnostic(.unknownReference, "the list does not end", at: SourceSpan(open, 11, 11), label: "] is missing here"),
      Diagnostic(
        .unknownReference, "the list does not end", at: SourceSpan(ended, 15, 15), label: "] is missing here",
        labels: [Label(scenario.span("[", in: ended), "the list begins here")]),
    ]
  }

  static let emptyFile = Scenario("empty-file") { scenario in
    let file = scenario.file("empty.toml", "")
    scenario.diagnostics = [
      Diagnostic(.unknownReference, "the file is empty", at: SourceSpan(file, 0, 0)),
      Diagnostic(.unknownReference, "past the end", at: SourceSpan(file, 5, 900), label: "far away"),
    ]
  }

  static let longLine = Scenario("long-line") { scenario in
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    let endless = (1...4000).map { "学\($0)" }.joined(separator: " ")
    let file = scenario.file("long.toml", "statement = \"\(words)\"\nendless = \"\(endless)\"\n")
    scenario.width = 60
    scenario.diagnostics = [
      Diagnostic(.vagueStatement, "at the start", at: scenario.span("statement", in: file), label: "here"),
      Diagnostic(.vagueStatement, "in the middle", at: scenario.span("word30", in: file), label: "here"),
      Diagnostic(.vagueStatement, "at the end", at: scenario.span("word60\"", in: file), label: "here"),
      Diagnostic(.vagueStatement, "longer than the room", at: scenario.span(from: "word20", to: "word40", in: file)),
      Diagnostic(
        .vagueStatement, "far from each other", at: scenario.span("word10", in: file), label: "here",
        labels: [Label(scenario.span("word50", in: file), "and there")]),
      Diagnostic(
        .vagueStatement, "in an endless line", at: scenario.span("学2000", in: file), label: "here",
        fixes: [Fix("say less", .safe, [TextEdit(scenario.span("学2000", in: file), "學")])]),
    ]
  }

  static let frames = Scenario("frames") { scenario in
    let file = scenario.file(
      "math.toml", "[[competency]]\nid = \"a\"\nlevels = [\n  6,\n  7,\n]\n\n[[competency]]\nid = \"b\"\n")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "few levels", at: scenario.span(from: "[\n", to: "7,\n]", in: file), label: "two levels",
        labels: [Label(scenario.span(from: "[[competency]]", to: "]\n\n", in: file), "of this competency")]),
      Diagnostic(
        .vagueStatement, "one inside", at: scenario.span("7", in: file), label: "this",
        labels: [Label(scenario.span(from: "levels", to: "7,\n]\n", in: file), "in this")]),
    ]
  }

  static let frameOverMany = Scenario("frame-over-many") { scenario in
    let lines = (1...30).map { "  level\($0)," }.joined(separator: "\n")
    let file = scenario.file("math.toml", "levels = [\n\(lines)\n]\n")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "many levels", at: scenario.span(from: "[", to: "\n]", in: file), label: "thirty",
        labels: [Label(scenario.span("level15", in: file), "half of them")])
    ]
  }

  static let overlappingFrames = Scenario("overlapping-frames") { scenario in
    let file = scenario.file("math.toml", "one = [ a\nb\n] two = [ c\nd ]\n")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "lists", at: scenario.span(from: "[ a", to: "]", in: file), label: "the first",
        labels: [
          Label(scenario.span(from: "b", to: "d", in: file), "across both"),
          Label(scenario.span(from: "[ c", to: "d ]", in: file), "the second"),
        ])
    ]
  }

  static let control = Scenario("control-characters") { scenario in
    let file = scenario.file("a\u{1B}[2J.toml", "id = \"\u{1B}[31mred\u{7}\u{202E}\u{9B}\u{7F}\"\n")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "a \u{1B}[31mred\tword\nand more", at: scenario.span("red", in: file),
        label: "\u{1B}]0;x\u{7}", notes: ["\u{9B}2J"], subject: "competency \u{1B}c")
    ]
  }

  static let limited = Scenario("limited") { scenario in
    let file = scenario.file("math.toml", "a b c d\n")
    scenario.options.maximumShown = 2
    scenario.diagnostics = [
      Diagnostic(.vagueStatement, "one", at: scenario.span("a", in: file)),
      Diagnostic(.vagueStatement, "two", at: scenario.span("b", in: file), stage: .early),
      Diagnostic(.unknownReference, "three", at: scenario.span("c", in: file)),
      Diagnostic(.vagueStatement, "four", at: scenario.span("d", in: file)),
    ]
  }

  static let withoutFile = Scenario("without-file") { scenario in
    scenario.diagnostics = [
      Diagnostic(
        .unknownReference, "there is no touchstone.toml here, or above", at: SourceSpan(SourceID(7), 3, 4),
        help: ["run touchstone init"])
    ]
  }

  static let multilineFix = Scenario("multiline-fix") { scenario in
    let file = scenario.file("math.toml", "[[competency]]\nid = \"a\"\nold = 1\ntitle = \"A\"\n")
    let other = scenario.file("b.toml", "id = \"b\"")
    scenario.diagnostics = [
      Diagnostic(
        .vagueStatement, "the key old is gone", at: scenario.span("old", in: file),
        fixes: [
          Fix(
            "take the line out and name a scale", .safe,
            [
              TextEdit(scenario.span("old = 1\n", in: file), ""),
              TextEdit(scenario.span("\"A\"", in: file).ending, "\nscale = \"proficiency\""),
              TextEdit(SourceSpan(other, 8, 8), "\nscale = \"proficiency\""),
            ]),
          Fix("say why", .placeholder, [TextEdit(scenario.span("old", in: file).beginning, "why = \"…\"\n")]),
        ])
    ]
  }
}
