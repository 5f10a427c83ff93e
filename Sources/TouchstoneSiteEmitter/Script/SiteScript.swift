/// The one script of a site: search as one types, and the choice between light and dark.
///
/// It loads after the page, and whatever it adds can be missed: without it the field for search leads to the A–Z page,
/// and colours follow the device. It asks nobody outside of the site, puts texts into the page as texts alone, and needs
/// no server, since the files of ``SearchIndex`` are scripts that call its function.
enum SiteScript {
  static let path = "site.js"

  static var bytes: [UInt8] { Array((beginning + theme + folding + loading + finding + showing + ending).utf8) }

  /// A question is taken to have at most so many words; further ones are left out.
  static let words = 6
  /// For a question at most so many files of words are loaded.
  static let wordFiles = 6
  /// So many finds are shown, each of which may need a file of things.
  static let shown = 12

  private static let beginning = """
    (() => {
    "use strict";
    const page = document.documentElement;
    const base = document.currentScript.getAttribute("data-base");
    page.classList.add("script");

    """

  /// Light, dark, or as the device has it; remembered where the browser lets a page remember something.
  private static let theme = """
    const remembered = "touchstone-theme";
    const show = theme => {
      if (theme === "light" || theme === "dark") page.setAttribute("data-theme", theme);
      else page.removeAttribute("data-theme");
    };
    const theme = document.getElementById("theme");
    let chosen = "";
    try { chosen = localStorage.getItem(remembered) || ""; } catch (error) { chosen = ""; }
    show(chosen);
    if (theme) {
      theme.value = page.getAttribute("data-theme") || "";
      theme.addEventListener("change", () => {
        show(theme.value);
        try { localStorage.setItem(remembered, theme.value); } catch (error) { return; }
      });
    }
    const form = document.querySelector("form.search");
    if (!form) return;

    """

  /// The words of a text, as ``SearchWords`` has them.
  private static var folding: String {
    let bases = String(decoding: SortKey.bases, as: UTF8.self)
    return """
      const bases = "\(bases)";
      const fold = text => {
        const words = [];
        let word = "", length = 0;
        const end = () => { if (word) words.push(word); word = ""; length = 0; };
        const add = letter => { if (length < \(SearchWords.longestWord)) word += letter; length += 1; };
        for (const letter of text) {
          const code = letter.codePointAt(0);
          if (letter === "'" || letter === "\\u2019" || /\\p{Mn}/u.test(letter)) continue;
          if (code < 128) {
            if (/[0-9A-Za-z]/.test(letter)) add(letter.toLowerCase()); else end();
          } else if (code >= 0xC0 && code <= 0x17F) {
            if (bases[code - 0xC0] === " ") end(); else add(bases[code - 0xC0]);
          } else if (/[\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\u{20000}-\\u{3FFFF}]/u.test(letter)) {
            end(); add(letter); end();
          } else if (/[\\p{Alphabetic}\\p{N}]/u.test(letter)) add(letter.toLowerCase());
          else end();
        }
        end();
        return words;
      };

      """
  }

  /// Loads files of the index, each once.
  private static let loading = """
    const loaded = new Map();
    window.touchstoneSearch = (name, value) => loaded.set(name, value);
    const load = (names, then) => {
      const missing = names.filter(name => !loaded.has(name));
      let open = missing.length;
      if (!open) return then();
      for (const name of missing) {
        const script = document.createElement("script");
        script.src = base + "search/" + name + ".js";
        script.onload = script.onerror = () => {
          script.remove();
          open -= 1;
          if (!open && missing.every(name => loaded.has(name))) then();
        };
        document.head.append(script);
      }
    };

    """

  /// What is asked for, in the files that hold it.
  private static let finding = """
    // The last of several numbers or words, in their order, that is not beyond a value.
    const place = (list, value) => {
      let low = 0, high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle] <= value) low = middle + 1; else high = middle;
      }
      return Math.max(0, low - 1);
    };
    const numbers = (text, count, each) => {
      if (text === "*") for (let number = 0; number < count; number += 1) each(number);
      else if (text) {
        let number = -1;
        for (const piece of text.split(" ")) {
          if (piece[0] === "+") for (let run = parseInt(piece.slice(1), 36); run > 0; run -= 1) each(number += 1);
          else each(number += parseInt(piece, 36));
        }
      }
    };
    const scores = (word, files, count) => {
      const found = new Map();
      const add = (text, score) => numbers(text, count, number => {
        if (!(found.get(number) >= score)) found.set(number, score);
      });
      for (const file of files) {
        for (const [known, names, texts] of loaded.get(file)) {
          if (!known.startsWith(word)) continue;
          const whole = known === word ? 2 : 1;
          add(names, 4 * whole);
          add(texts, whole);
        }
      }
      return found;
    };
    let turn = 0;
    const find = text => {
      turn += 1;
      const mine = turn;
      const words = [...new Set(fold(text))].slice(0, \(words));
      if (!words.length) return close();
      load(["index"], () => {
        const index = loaded.get("index");
        const most = Math.floor(\(wordFiles) / words.length);
        let isCut = false;
        const files = words.map(word => {
          const first = place(index.words, word), last = place(index.words, word + "\\uffff");
          if (last - first >= most) isCut = true;
          const names = [];
          for (let file = first; file <= Math.min(last, first + most - 1); file += 1) names.push("words-" + file);
          return index.count ? names : [];
        });
        load([...new Set(files.flat())], () => {
          const all = words.map((word, place) => scores(word, files[place], index.count));
          const finds = [];
          for (const [number, score] of all[0]) {
            if (all.every(found => found.has(number))) {
              finds.push([number, all.reduce((sum, found) => sum + found.get(number), 0)]);
            }
          }
          finds.sort((left, right) => right[1] - left[1] || left[0] - right[0]);
          const shown = finds.slice(0, \(shown)).map(find => find[0]);
          const things = shown.map(number => "things-" + place(index.things, number));
          load([...new Set(things)], () => {
            if (mine !== turn) return;
            fill(index, shown.map((number, at) => {
              const file = place(index.things, number);
              return loaded.get(things[at])[number - index.things[file]];
            }), finds.length, isCut);
          });
        });
      });
    };

    """

  /// Shows finds below the field, or on the page for search; says how many there are; goes through them by arrow keys.
  private static let showing = """
    const field = form.elements.q;
    const status = document.createElement("p");
    status.className = "quiet";
    status.setAttribute("role", "status");
    const list = document.createElement("ul");
    list.className = "items";
    let panel = document.getElementById("found");
    const isPage = Boolean(panel);
    if (!panel) {
      panel = document.createElement("div");
      panel.className = "found";
      form.append(panel);
    }
    panel.append(status, list);
    const close = () => {
      turn += 1;
      panel.classList.remove("open");
      status.textContent = "";
      list.replaceChildren();
    };
    const item = (index, [name, address, kind, where, language]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = base + address;
      link.textContent = name;
      if (language) link.lang = language;
      const about = document.createElement("span");
      about.className = "quiet";
      about.textContent = [index.kinds[kind], where].filter(Boolean).join(" \\u00b7 ");
      item.append(link, " ", about);
      return item;
    };
    const fill = (index, entries, count, isCut) => {
      const say = index.say;
      const words = count === 0 ? [say.none] : count === 1 ? [say.one] : [count + " " + say.many];
      if (count > entries.length) words.push(say.first);
      if (isCut) words.push(say.more);
      list.replaceChildren(...entries.map(entry => item(index, entry)));
      panel.classList.add("open");
      status.textContent = words.join(" ");
    };

    """

  private static let ending = """
    form.setAttribute("action", base + "search.html");
    let waiting = 0;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => find(field.value), 120);
    });
    document.addEventListener("keydown", event => {
      const links = [...list.querySelectorAll("a")];
      const here = links.indexOf(document.activeElement);
      if (document.activeElement !== field && here < 0) return;
      if (event.key === "Escape" && (list.firstChild || status.textContent)) {
        close();
        field.focus();
      } else if (event.key === "ArrowDown" && here + 1 < links.length) links[here + 1].focus();
      else if (event.key === "ArrowUp" && here >= 0) (here > 0 ? links[here - 1] : field).focus();
      else return;
      event.preventDefault();
    });
    if (!isPage) {
      document.addEventListener("click", event => { if (!form.contains(event.target)) close(); });
      form.addEventListener("focusout", event => {
        if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
      });
    } else {
      field.value = new URLSearchParams(location.search).get("q") || "";
      if (field.value) find(field.value);
    }
    })();

    """
}
