import Foundation
import Testing

@testable import TouchstoneSiteEmitter

/// What authors may write inside texts, and what comes of it.
struct ProseTests {
  @Test(arguments: [
    ("plain", "<p>plain</p>\n"),
    ("one\n\ntwo", "<p>one</p>\n<p>two</p>\n"),
    ("*a* and **b**", "<p><em>a</em> and <strong>b</strong></p>\n"),
    ("**a *b* c**", "<p><strong>a <em>b</em> c</strong></p>\n"),
    ("***a***", "<p><em><strong>a</strong></em></p>\n"),
    ("2 * 3 * 4 and 5*3*2", "<p>2 * 3 * 4 and 5*3*2</p>\n"),
    ("a * b* c", "<p>a * b* c</p>\n"),
    ("*open and **open", "<p>*open and **open</p>\n"),
    ("(*a*), *b*.", "<p>(<em>a</em>), <em>b</em>.</p>\n"),
    ("- one\n- *two*", "<ul>\n<li>one</li>\n<li><em>two</em></li>\n</ul>\n"),
    ("Words:\n- one\n- two\n\nMore", "<p>Words:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>More</p>\n"),
    ("- one\n\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"),
    ("3. three\n4. four", "<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>\n"),
    ("1. a\n- b", "<ol>\n<li>a</li>\n</ol>\n<ul>\n<li>b</li>\n</ul>\n"),
    ("1990 was. -5 is", "<p>1990 was. -5 is</p>\n"),
    ("[a](https://b.example/c_(d)?e=1&f=2)", "<p><a href=\"https://b.example/c_(d)?e=1&amp;f=2\">a</a></p>\n"),
    ("[*a*](mailto:b@c.example)", "<p><a href=\"mailto:b@c.example\"><em>a</em></a></p>\n"),
    ("[a](http://b)[c]", "<p><a href=\"http://b\">a</a>[c]</p>\n"),
    ("[a [b](https://c.example)", "<p>[a <a href=\"https://c.example\">b</a></p>\n"),
    ("[a](javascript:b) [](https://c.example)", "<p>[a](javascript:b) [](https://c.example)</p>\n"),
    ("**[a](https://b.example)**", "<p><strong><a href=\"https://b.example\">a</a></strong></p>\n"),
    ("a < b & c > \"d\" 'e'", "<p>a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;</p>\n"),
    ("ñandú 🐦 日本", "<p>ñandú 🐦 日本</p>\n"),
    ("", ""),
    ("\n\n\n", ""),
  ])
  func proseBecomesMarkup(_ example: (text: String, html: String)) {
    var html = HTMLWriter()
    BlockProse.write(example.text, attributes: TextAttributes(pageLanguage: LanguageTag("en")), to: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == example.html)
  }

  @Test func insideALinkThereAreNoLinks() {
    var html = HTMLWriter()
    InlineProse.write("*a* [b](https://c.example)", .withoutLinks, to: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<em>a</em> b")
    html.removeAll()
    InlineProse.write("*a* [**b**](https://c.example) & c", .none, to: &html)
    #expect(String(decoding: html.bytes, as: UTF8.self) == "a b &amp; c")
  }

  @Test func attributesStandOnEveryParagraph() {
    var html = HTMLWriter()
    let attributes = TextAttributes(style: "lede", language: LanguageTag("ar"), pageLanguage: LanguageTag("en"))
    BlockProse.write("a\n\n- b", attributes: attributes, to: &html)
    let start = "class=\"lede\" lang=\"ar\" dir=\"rtl\">"
    #expect(String(decoding: html.bytes, as: UTF8.self) == "<p \(start)a</p>\n<ul \(start)\n<li>b</li>\n</ul>\n")
  }

  /// Ten times the text takes about ten times as long, whatever marks stand in it.
  @Test(arguments: ["*a ", "**a ", "[a](", "[a](http://a[", "*", "[", "- ", "1. a\n", "*a**b ", "***"])
  func timeIsLinear(_ piece: String) {
    /// Seconds of this thread's own processor time, so that a busy machine does not count.
    func processorTime() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let text = String(repeating: piece, count: 100_000)
    let start = processorTime()
    var html = HTMLWriter()
    BlockProse.write(text, attributes: TextAttributes(pageLanguage: LanguageTag("en")), to: &html)
    #expect(processorTime() - start < 10)
  }

  @Test(arguments: [
    "https://a.example", "http://a.example:8080/b?c#d", "HTTPS://a.example", "mailto:a.b+c@d.example",
    "https://ñ.example/é",
  ])
  func addressesThatAreLinked(_ address: String) {
    #expect(WebAddress.isSafe(address))
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "//a.example", "ftp://a.example", "https://", "https:///a",
    "https://a..b",
    "https://a b", "https://u:p@a.example", "https://a.example:99999", "https://1.2.3.4.5", "https://-a", "mailto:a",
    "mailto:a@b@c", "https://[::1]/", "https://a\u{0}", "vbscript:x", " https://a.example", "https://a\\b",
  ])
  func addressesThatStayText(_ address: String) {
    #expect(!WebAddress.isSafe(address))
  }
}
