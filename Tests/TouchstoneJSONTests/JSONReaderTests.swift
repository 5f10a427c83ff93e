import Testing

@testable import TouchstoneJSON

@Suite struct JSONReaderTests {
  private static let framework = """
    { "id": "math.ratios", "title": "Ratios \\u00e9 \\ud83d\\ude00 \\"half\\" \\\\ \\/ \\n",
      "levels": [6, 7.50, -1e+3, 0.0E-2], "open": true, "closed": false, "why": null, "deep": [[{"学": {}}], []] }
    """

  private func value(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  private func compact(_ value: JSONValue) -> String {
    var writer = JSONWriter(.compact)
    writer.value(value)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func readsEveryKindOfValue() throws {
    let value = try value(Self.framework)
    #expect(value["id"]?.string == "math.ratios")
    #expect(value["title"]?.string == "Ratios é 😀 \"half\" \\ / \n")
    #expect(value["levels"]?.items?.map(\.lexeme) == ["6", "7.50", "-1e+3", "0.0E-2"])
    #expect(value["levels"]?[0]?.integer == 6)
    #expect(value["levels"]?[2]?.number == -1000)
    #expect(value["levels"]?[4] == nil)
    #expect(value["open"]?.bool == true)
    #expect(value["closed"]?.bool == false)
    #expect(value["why"]?.isNull == true)
    #expect(value["deep"]?[0]?[0]?["学"]?.members?.isEmpty == true)
    #expect(value.members?.map(\.key) == ["id", "title", "levels", "open", "closed", "why", "deep"])
    #expect(value["id"]?["x"] == nil)
  }

  @Test func knowsWhereEachValueStands() throws {
    let text = "\u{FEFF} {\"é\" : [ 1, \"x\"]}"
    let value = try value(text)
    let utf8 = Array(text.utf8)
    func written(_ span: Range<Int>?) -> String? { span.map { String(decoding: utf8[$0], as: UTF8.self) } }
    #expect(written(value.span) == "{\"é\" : [ 1, \"x\"]}")
    #expect(written(value.members?.first?.keySpan) == "\"é\"")
    #expect(written(value["é"]?[1]?.span) == "\"x\"")
  }

  @Test func readsBackWhatTheWriterWrote() throws {
    let value = try value(Self.framework)
    var writer = JSONWriter(.pretty)
    writer.value(value)
    let again = try JSONReader.read(writer.finish())
    #expect(compact(again) == compact(value))
  }

  @Test(arguments: [
    ("", 0, "the text ends too early: a value is missing here"),
    ("[1,]", 3, "a value is missing here"),
    ("[1 2]", 3, "a comma or ] is missing here"),
    ("{\"a\" 1}", 5, "a colon is missing after the key"),
    ("{a: 1}", 1, "a key in quotation marks is missing here"),
    ("{\"a\": 1,}", 8, "a key in quotation marks is missing here"),
    ("{\"a\": 1", 7, "the text ends too early: a comma or } is missing here"),
    ("{\"a\": 1, \"a\": 2}", 9, "the key \"a\" stands here twice"),
    ("01", 0, "a number does not begin with 0"),
    ("1.", 2, "the text ends too early: a digit is missing here"),
    ("+1", 0, "a value is missing here"),
    ("[-]", 2, "a digit is missing here"),
    ("truth", 0, "a value is missing here"),
    ("true false", 5, "something stands after the end of the value"),
    ("\"a", 0, "the text that begins here has no closing quotation mark"),
    ("\"\\", 1, "JSON has no such escape"),
    ("\"\\n", 0, "the text that begins here has no closing quotation mark"),
    ("\"\\x\"", 1, "JSON has no such escape"),
    ("\"\\u12g4\"", 1, "\\u needs four hexadecimal digits"),
    ("\"\\ud83d\"", 1, "this escape is half of a surrogate pair"),
    ("\"\\ud83d\\u0041\"", 1, "this escape is half of a surrogate pair"),
    ("\"\\ude00\\ud83d\"", 1, "this escape is half of a surrogate pair"),
    (
      "\"a\nb\"", 2, "a line end or another control character stands inside a text; write it as an escape"
    ),
  ]) func saysWhatIsWrongAndWhere(text: String, offset: Int, message: String) {
    #expect(throws: JSONSyntaxError(offset: offset, message: message)) { try value(text) }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let quote = UInt8(ascii: "\"")
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x90, 0x80], [0x80]] {
      #expect(throws: JSONSyntaxError(offset: 2, message: "this byte is not UTF-8")) {
        try JSONReader.read([quote, 0x61] + bytes + [quote])
      }
      #expect(throws: JSONSyntaxError(offset: 3, message: "this byte is not UTF-8")) {
        try JSONReader.read([quote] + Array("\\n".utf8) + bytes + [quote])
      }
    }
  }

  @Test func limitsNesting() throws {
    let limit = JSONReader.maximumNesting
    let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    _ = try value(deepest)
    #expect(throws: JSONSyntaxError(offset: limit, message: "lists and objects nest too deep here")) {
      try value("[" + deepest + "]")
    }
  }

  @Test func survivesEveryTruncationAndAnyChangedByte() {
    let bytes = Array(Self.framework.utf8)
    for end in bytes.indices {
      #expect(throws: JSONSyntaxError.self) { try JSONReader.read(Array(bytes[..<end])) }
    }
    for index in bytes.indices {
      for byte: UInt8 in [0, 0x0A, 0x22, 0x2C, 0x30, 0x5B, 0x5C, 0x5D, 0x75, 0x7B, 0x7D, 0x80, 0xC3, 0xF0, 0xFF] {
        var changed = bytes
        changed[index] = byte
        guard let value = try? JSONReader.read(changed) else { continue }
        #expect((try? JSONReader.read(Array(compact(value).utf8))).map(compact) == compact(value))
      }
    }
  }
}
