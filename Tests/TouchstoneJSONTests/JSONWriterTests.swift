import Testing

@testable import TouchstoneJSON

@Suite struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(layout)
    write(&writer)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private func writeFramework(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("id", "math.ratios")
    writer.field("level", 8)
    writer.field("foundational", true)
    writer.field("strands", ["number", "reason"])
    writer.field("missing", ifPresent: nil)
    writer.key("points")
    writer.beginArray()
    writer.endArray()
    writer.key("notes")
    writer.beginObject()
    writer.endObject()
    writer.key("weight")
    writer.number(0.5)
    writer.key("because")
    writer.null()
    writer.endObject()
  }

  @Test func laysOutOneMemberALine() {
    let expected = """
      {
        "id": "math.ratios",
        "level": 8,
        "foundational": true,
        "strands": [
          "number",
          "reason"
        ],
        "points": [],
        "notes": {},
        "weight": 0.5,
        "because": null
      }

      """
    #expect(text(.pretty, writeFramework) == expected)
  }

  @Test func leavesOutEverySpaceWhenCompact() {
    let expected = """
      {"id":"math.ratios","level":8,"foundational":true,"strands":["number","reason"],"points":[],"notes":{},\
      "weight":0.5,"because":null}

      """
    #expect(text(.compact, writeFramework) == expected)
  }

  @Test func escapesWhatJSONMustEscapeAndNothingElse() {
    let written = text(.compact) { $0.string("\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é学👩‍🏫\u{2028}") }
    #expect(written == #""\"\\/\b\f\n\r\t\u0000\u001f\#u{7F}é学👩‍🏫\#u{2028}""# + "\n")
  }

  @Test func findsAnEscapeAtEveryPlaceInAWord() {
    let special: [(Character, String)] = [("\"", "\\\""), ("\\", "\\\\"), ("\u{1}", "\\u0001"), ("\u{1F}", "\\u001f")]
    for length in 0..<20 {
      for place in 0...length {
        for (character, escape) in special {
          let before = String(repeating: "é", count: place)
          let after = String(repeating: " ", count: length - place)
          let written = text(.compact) { $0.string(before + String(character) + after) }
          #expect(written == "\"" + before + escape + after + "\"\n")
        }
      }
    }
  }

  @Test func writesNumbersOfEverySize() {
    let written = text(.compact) { writer in
      writer.beginArray()
      for number in [0, -1, 10, Int.max, Int.min] { writer.integer(number) }
      for number in [0.0, -2.0, 0.1, 1e300, .infinity, .nan, 9_007_199_254_740_992] { writer.number(number) }
      writer.endArray()
    }
    let expected = "[0,-1,10,9223372036854775807,-9223372036854775808,0,-2,0.1,1e+300,null,null,9007199254740992]\n"
    #expect(written == expected)
  }

  @Test func closesWhatWasLeftOpen() {
    let written = text(.compact) { writer in
      writer.beginObject()
      writer.key("a")
      writer.beginArray()
      writer.beginObject()
      writer.key("b")
    }
    #expect(written == #"{"a":[{"b":null}]}"# + "\n")
  }
}
