import Testing
import TouchstoneDiagnostics
import TouchstoneSyntax

@Suite struct YAMLTreeTests {
  private static let example = """
    competency:
      - id: math.ratios   # nominal grade 7
        code: 5.10
        statement: Reason with ratios
          and rates.
        standards:
        - "ccss:6.RP.A.1"
        - { standard: ccss:6.RP.A.2, strength: 'it''s part' }
        levels:
          8:
            descriptor: |
              Uses a unit rate.
            on: yes
        target: []
        notes:
    # The end.
    """

  @Test("Keys, values and comments stand in order, with the place of each; a value is never given a type")
  func example() {
    let text = YAMLReadText(Self.example)
    #expect(text.lines == [])
    #expect(
      text.dump == """
        {competency@0-10: [{id@16-18: math.ratios@20-31 code@56-60: 5.10@62-66 \
        statement@71-80: Reason with ratios and rates.@82-117 standards@122-131: ["ccss:6.RP.A.1"@139-154 \
        {standard@163-171: ccss:6.RP.A.2@173-186 strength@188-196: "it's part"@198-210}@161-212]@137-212 \
        levels@217-223: {8@231-232: {descriptor@242-252: "Uses a unit rate.
        "@254-283 on@292-294: yes@296-299}@242-299}@231-299 target@304-310: []@312-314 \
        notes@319-324: absent@325-325}@16-325]@14-325}@0-336
        """)
    #expect(text.tree.comments.map(text.text) == ["# nominal grade 7", "# The end."])
  }

  @Test("A list of a key may stand as far left as the key, and everything may be indented alike")
  func indentation() {
    #expect(YAMLReadText("  a:\n  - b\n  - c\n  d: e").dump == "{a@2-3: [b@9-10 c@15-16]@7-16 d@19-20: e@22-23}@0-23")
  }

  @Test("One line of dashes above and one of dots below is a document like any other")
  func markers() {
    let text = YAMLReadText("%YAML 1.2\n---\ntitle: x\n...\n# done\n")
    #expect(text.lines == [])
    #expect(text.dump == "{title@14-19: x@21-22}@0-34")
  }

  @Test("A file without anything in it is an empty table", arguments: ["", "\n", "# only this\n", "---\n", "\u{FEFF}"])
  func empty(text: String) {
    let read = YAMLReadText(text)
    #expect(read.lines == [])
    #expect(read.tree.root.entries?.isEmpty == true)
  }

  @Test("A number sign is a comment after a number or with a space after it, and text without a space before it")
  func comments() {
    let text = YAMLReadText("level: 8 #nominal\ntitle: A # b\ncode: C#4\nnotes: |  # why\n  # is text\nx: '# y'\n")
    #expect(text.lines == [])
    #expect(text.tree.comments.map(text.text) == ["#nominal", "# b", "# why"])
    #expect(text.tree.root["notes"]?.scalar?.text == "# is text\n")
    #expect(text.tree.root["code"]?.scalar?.text == "C#4")
  }

  @Test("Two lists of one kind in a file are read as one, and reported")
  func joined() {
    let text = YAMLReadText("skill:\n- id: a\nskill:\n- id: b\n")
    #expect(text.lines == ["3:1: text/duplicate-key: `skill` is written twice here"])
    #expect(text.diagnostics.first?.labels.map(\.span.start) == [0])
    #expect(text.tree.root["skill"]?.items?.compactMap { $0["id"]?.scalar?.text } == ["a", "b"])
  }

  @Test("The versions of a merge are reported once, and the first one is read")
  func merge() {
    let text = YAMLReadText("a: 1\n<<<<<<< ours\nb: 2\n=======\nb: 3\n>>>>>>> theirs\nc: 4\n")
    #expect(text.diagnostics.map(\.id) == ["text/merge-conflict"])
    #expect(text.tree.root.entries?.map(\.key.text) == ["a", "b", "c"])
    #expect(text.tree.root["b"]?.scalar?.text == "2")
  }

  @Test("Only the value that cannot be read is missing from its declaration")
  func unreadableValue() {
    let text = YAMLReadText("skill:\n- id: a\n  statement: *one* two\n  code: A\n- id: b\n  title: c: d\n")
    #expect(text.diagnostics.map(\.id) == ["yaml/text-begins-with-sign", "yaml/colon-in-text"])
    #expect(
      text.dump == """
        {skill@0-5: [{id@9-11: a@13-14 statement@17-26: unreadable@28-37 code@40-44: A@46-47}@9-47 \
        {id@50-52: b@54-55 title@58-63: unreadable@65-69}@50-69]@7-69}@0-70
        """)
  }

  @Test("Of a declaration whose lines do not fit together only its place is left, and the next one is read")
  func unreadableDeclaration() {
    let text = YAMLReadText("skill:\n  - id: a\n  - id: b\n     code: B\n    title: c\n  - id: d\nterm:\n  - id: e\n")
    #expect(text.lines == ["4:6: yaml/wrong-indentation: `code` is indented by 5 spaces, `id` by 4"])
    #expect(
      text.dump == """
        {skill@0-5: [{id@11-13: a@15-16}@11-16 unreadable@19-52 {id@57-59: d@61-62}@57-62]@9-62 \
        term@63-67: [{id@73-75: e@77-78}@73-78]@71-78}@0-79
        """)
  }
}
