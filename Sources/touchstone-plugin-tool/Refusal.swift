/// Why the tool does nothing, where that is no mistake in a framework's files.
enum Refusal {
  /// The target's folder holds no framework.
  case noFramework(target: String)
  /// The target's folder holds nothing but a link that leads nowhere.
  case deadLink(String)
  case notWritten(String)

  /// What is wrong, and what to do, a line each.
  var lines: [String] {
    switch self {
    case .noFramework(let target):
      [
        "error: the target's folder \(target) holds no framework: no folder in it has a touchstone.toml or touchstone.yaml",
        "note: move the framework's folder there, or link it there, since the build watches nothing else: "
          + #"ln -s PATH-TO-THE-FRAMEWORK "\#(target)/framework""#,
      ]
    case .deadLink(let link):
      [
        "error: \(link) is a link that leads nowhere",
        "note: a link's path begins at the folder that the link is in; make it lead to the folder that holds "
          + "the framework's touchstone.toml or touchstone.yaml",
      ]
    case .notWritten(let problem): ["error: \(problem)"]
    }
  }
}
