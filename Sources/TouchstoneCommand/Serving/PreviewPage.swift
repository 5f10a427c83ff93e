/// What the preview adds to pages: a script that loads them again, and what is the matter where something is.
///
/// Both come from addresses of the preview's own, so that a page's Content-Security-Policy that allows scripts and styles
/// of its own site allows them too. Files that a build writes have neither.
enum PreviewPage {
  static let scriptPath = "/-/preview.js"
  static let changesPath = "/-/changes.js"
  static let stylePath = "/-/preview.css"

  /// Asks for the next change by loading a script, which the server holds back until there is one.
  static let script = """
    (() => {
      const wait = (version) => {
        const asked = document.createElement("script");
        asked.src = "\(changesPath)?since=" + version;
        asked.onload = () => asked.remove();
        asked.onerror = () => { asked.remove(); setTimeout(() => wait(version), 1000); };
        document.head.append(asked);
      };
      window.touchstonePreview = {
        wait,
        changed() {
          sessionStorage.setItem("touchstone-scroll", location.pathname + " " + scrollY);
          location.reload();
        },
      };
      const [path, top] = (sessionStorage.getItem("touchstone-scroll") || "").split(" ");
      sessionStorage.removeItem("touchstone-scroll");
      if (path === location.pathname) scrollTo(0, Number(top));
      wait(Number(document.currentScript.src.split("=")[1]));
    })();

    """

  /// The answer to a script that asked what has changed since a version.
  static func changes(_ query: String, _ version: Int) -> String {
    query == "since=\(version)" ? "touchstonePreview.wait(\(version));\n" : "touchstonePreview.changed();\n"
  }

  static let style = """
    .touchstone-preview{margin:0;padding:.8rem 1.2rem;background:#7a1f2b;color:#fff;font:16px/1.5 system-ui,sans-serif}
    .touchstone-preview p{margin:0 0 .4rem;font-weight:600;max-width:none}
    .touchstone-preview pre{margin:0;max-height:60vh;overflow:auto;font:14px/1.45 ui-monospace,monospace;white-space:pre-wrap}

    """

  /// A page of the site with the script, and with what is the matter on top.
  static func page(_ bytes: [UInt8], _ state: Preview.State) -> [UInt8] {
    var page = bytes
    let script = Array("<script src=\"\(scriptPath)?since=\(state.version)\" defer></script>\n".utf8)
    page.insert(contentsOf: script, at: place(of: "</body>", in: page) ?? page.count)
    guard let trouble = state.trouble else { return page }
    let start = place(of: "<body", in: page).flatMap { page[$0...].firstIndex(of: UInt8(ascii: ">")) }.map { $0 + 1 }
    page.insert(contentsOf: Array(notice(trouble).utf8), at: start ?? 0)
    return page
  }

  /// What stands on every page as long as there has been no good site.
  static func withoutSite(_ state: Preview.State) -> [UInt8] {
    page(shell("Preview", state.trouble == nil ? "<p>The site is being made.</p>" : ""), state)
  }

  /// The site's own page for what is not there, or a plain one.
  static func notFound(_ path: String, _ own: [UInt8]?, _ state: Preview.State) -> [UInt8] {
    let words =
      "<h1>Not found</h1>\n<p>The site has no page <code>\(escaped(path))</code>.</p>\n<p><a href=\"/\">Start</a></p>"
    return page(own ?? shell("Not found", words), state)
  }

  private static func shell(_ title: String, _ body: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      </head>
      <body>
      \(body)
      </body>
      </html>

      """.utf8)
  }

  private static func notice(_ trouble: Preview.Trouble) -> String {
    """

    <link rel="stylesheet" href="\(stylePath)">
    <div class="touchstone-preview" role="alert">
    <p>\(escaped(trouble.headline))</p>
    <pre>\(escaped(trouble.details))</pre>
    </div>

    """
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func place(of word: String, in page: [UInt8]) -> Int? {
    let word = Array(word.utf8)
    guard page.count >= word.count else { return nil }
    return (0...(page.count - word.count)).first {
      page[$0] == word[0] && page[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
