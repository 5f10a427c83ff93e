import Testing

@testable import TouchstoneCASE

/// What is taken for an identifier, an address or a moment.
struct ValueTests {
  @Test(arguments: [
    ("4535cf5f-5ae0-5af8-8b83-ca293c641a0d", true), ("4535CF5F-5ae0-5af8-8b83-ca293c641a0d", false),
    ("4535cf5f-5ae0-7af8-8b83-ca293c641a0d", false), ("4535cf5f-5ae0-5af8-cb83-ca293c641a0d", false),
    ("4535cf5f-5ae0-5af8-8b83-ca293c641a0", false), ("4535cf5f-5ae0-5af8-8b83-ca293c641a0dd", false),
    ("4535cf5f5ae0-5af8-8b83-ca293c641a0d-", false), ("", false),
  ])
  func identifiers(_ text: String, _ isOne: Bool) {
    #expect(CASEValues.isUUID(text) == isOne)
  }

  @Test(arguments: [
    ("2026-08-01T00:00:00Z", true), ("2026-08-01T23:59:59.5+05:30", true), ("2026-08-01T00:00:00", false),
    ("2026-02-30T00:00:00Z", false), ("2026-08-01T24:00:00Z", false), ("2026-08-01 00:00:00Z", false),
    ("2026-08-01T00:00:00.Z", false), ("2026-08-01T00:00:00+5:30", false), ("2026-08-01", false), ("", false),
    ("２026-08-01T00:00:00Z", false),
  ])
  func moments(_ text: String, _ isOne: Bool) {
    #expect(CASEValues.isMoment(text) == isOne)
  }

  @Test(arguments: [
    ("https://hill.example/a%20b?c#d", true), ("urn:uuid:4535cf5f", true), ("hill.example", false), ("https:", false),
    ("https://hill.example/a b", false), ("https://hill.example/a%2", false), ("https://hüll.example", false),
    ("://x", false), ("", false),
  ])
  func addresses(_ text: String, _ isOne: Bool) {
    #expect(CASEValues.isURI(text) == isOne)
  }

  @Test func aServiceStandsBelowItsAddress() {
    #expect(CASEAddress("https://hill.example/").uri(.items, "x") == "https://hill.example/ims/case/v1p1/CFItems/x")
    #expect(CASEAddress("https://hill.example/?a=1").base == nil && CASEAddress("https:///x").base == nil)
  }
}
