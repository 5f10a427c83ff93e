import Testing
import TouchstoneEmission

struct DigestTests {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
  func digestsBySHA256(text: String, digest: String) {
    #expect(SHA256.hexadecimalDigest(Array(text.utf8)) == digest)
  }

  @Test(
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (String(repeating: "a", count: 1000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
    ])
  func digestsBySHA1(text: String, digest: String) {
    #expect(hexadecimal(SHA1.digest(Array(text.utf8))) == digest)
  }

  @Test func namesThingsAsOtherToolsDo() {
    let package = UUIDv5(name: "https://learning.riverbend.example/framework", in: .urls)
    #expect(UUIDv5.urls.description == "6ba7b811-9dad-11d1-80b4-00c04fd430c8")
    #expect(package.description == "a3db909f-4709-554a-9089-1fdafb675c8b")
    #expect(UUIDv5(name: "competency/math.ratios", in: package).description == "c3b56a0d-6603-5ad5-bfd1-a0fc288847d6")
    #expect(UUIDv5(name: "urn:touchstone:riverbend", in: .urls).description == "e9c0558f-f246-55f8-944c-55f251fb98a3")
  }
}
