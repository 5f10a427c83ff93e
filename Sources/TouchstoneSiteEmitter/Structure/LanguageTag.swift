/// The name of a language as the web has it: `es`, `pt-BR`.
struct LanguageTag: Sendable, Equatable {
  /// As authors wrote it, where that is well formed; `und`, which stands for an unknown language, where it is not.
  let tag: String

  init(_ written: String) {
    tag = LanguageTag.isWellFormed(written) ? written : "und"
  }

  /// The language without country and script: `pt` of `pt-BR`.
  var primary: String {
    String(tag.utf8.prefix { $0 != UInt8(ascii: "-") }.map { Character(UnicodeScalar($0 | 0x20)) })
  }

  /// Whether its texts run from right to left: by its script where it names one, `pa-Arab`, else by what is usual.
  var isRightToLeft: Bool {
    for part in tag.lowercased().split(separator: "-").dropFirst() where part.count == 4 {
      return ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"].contains(part)
    }
    return ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }

  /// What its own speakers call it, where the site does not speak it: its tag where nobody has said.
  var ownName: String {
    switch primary {
    case "ar": "العربية"
    case "de": "Deutsch"
    case "fa": "فارسی"
    case "fr": "Français"
    case "haw": "ʻŌlelo Hawaiʻi"
    case "he": "עברית"
    case "hmn": "Hmoob"
    case "ht": "Kreyòl ayisyen"
    case "it": "Italiano"
    case "ja": "日本語"
    case "ko": "한국어"
    case "nv": "Diné bizaad"
    case "pl": "Polski"
    case "pt": "Português"
    case "ru": "Русский"
    case "so": "Soomaali"
    case "tl": "Tagalog"
    case "uk": "Українська"
    case "ur": "اردو"
    case "vi": "Tiếng Việt"
    case "zh": "中文"
    default: tag
    }
  }

  /// Two or three letters, then words of up to eight letters and digits.
  private static func isWellFormed(_ written: String) -> Bool {
    let parts = written.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(isLetter) else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
