import Foundation

/// Standard output and standard error.
enum Terminal {
  /// What is kept until the process ends: taking a large framework apart object by object takes longer than reading it
  /// from a warm disk, and the system takes the memory back at once.
  nonisolated(unsafe) private static var kept: [Any] = []

  static func keep(_ value: Any) {
    kept.append(value)
  }

  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  static func write(_ bytes: [UInt8]) {
    FileHandle.standardOutput.write(Data(bytes))
  }

  static func line(_ text: String) {
    write(text + "\n")
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// The number of columns, where standard output is a terminal that says so.
  static var width: Int? {
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
    return Int(size.ws_col)
  }
}

/// Whether output is coloured: as asked, else on a terminal unless `NO_COLOR` is set.
enum ColourChoice: String, CaseIterable {
  case auto
  case always
  case never

  var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let none = environment["NO_COLOR"], !none.isEmpty { return false }
      if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
      return Terminal.isOutputTerminal && environment["TERM"] != "dumb"
    }
  }
}
