/// How wide and how high a picture is, in points of the screen.
struct PictureSize: Sendable, Equatable {
  var width: Int
  var height: Int
}

/// A picture that may stand on pages: of a known sort, of a known size, and with nothing in it but a picture.
struct Picture: Sendable, Equatable {
  /// The sorts of picture, by how their files end.
  enum Format: String, Sendable {
    case svg
    case png
    case jpeg = "jpg"
    case webp
  }

  /// Why a file is no such picture.
  enum Problem: Error, Equatable {
    case unknown
    case noSize
    /// An SVG that holds more than a picture; with what it holds.
    case active(String)
  }

  var format: Format
  var size: PictureSize

  /// Knows a picture by its bytes, whatever the file is called.
  static func read(_ bytes: [UInt8]) -> Result<Picture, Problem> {
    let format: Format
    let size: PictureSize?
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      (format, size) = (.png, sizeOfPNG(bytes))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (format, size) = (.jpeg, sizeOfJPEG(bytes))
    } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      (format, size) = (.webp, sizeOfWebP(bytes))
    } else if let drawing = Drawing(bytes) {
      if let active = drawing.activePart { return .failure(.active(active)) }
      (format, size) = (.svg, drawing.size)
    } else {
      return .failure(.unknown)
    }
    guard let size, (1...20_000).contains(size.width), (1...20_000).contains(size.height) else {
      return .failure(.noSize)
    }
    return .success(Picture(format: format, size: size))
  }

  private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= bytes.count else { return nil }
    return bytes[start..<(start + count)].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
    guard start >= 0, start + count <= bytes.count else { return nil }
    return bytes[start..<(start + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func sizeOfPNG(_ bytes: [UInt8]) -> PictureSize? {
    guard let width = big(bytes, 16, 4), let height = big(bytes, 20, 4) else { return nil }
    return PictureSize(width: width, height: height)
  }

  /// The size stands in the frame header, after segments that each say how long they are.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> PictureSize? {
    var place = 2
    while let marker = big(bytes, place, 2), marker >> 8 == 0xFF, let length = big(bytes, place + 2, 2), length >= 2 {
      let isFrame = (0xC0...0xCF).contains(marker & 0xFF) && ![0xC4, 0xC8, 0xCC].contains(marker & 0xFF)
      if isFrame, let height = big(bytes, place + 5, 2), let width = big(bytes, place + 7, 2) {
        return PictureSize(width: width, height: height)
      }
      place += 2 + length
    }
    return nil
  }

  private static func sizeOfWebP(_ bytes: [UInt8]) -> PictureSize? {
    switch bytes.count > 15 ? bytes[15] : 0 {
    case UInt8(ascii: "X"):
      guard let width = little(bytes, 24, 3), let height = little(bytes, 27, 3) else { return nil }
      return PictureSize(width: width + 1, height: height + 1)
    case UInt8(ascii: "L"):
      guard let packed = little(bytes, 21, 4) else { return nil }
      return PictureSize(width: packed & 0x3FFF + 1, height: packed >> 14 & 0x3FFF + 1)
    case UInt8(ascii: " "):
      guard let width = little(bytes, 26, 2), let height = little(bytes, 28, 2) else { return nil }
      return PictureSize(width: width & 0x3FFF, height: height & 0x3FFF)
    default: return nil
    }
  }
}
