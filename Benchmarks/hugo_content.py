#!/usr/bin/env python3
"""Turns a site that Touchstone built into the source of a site that Hugo builds: one content file per page.

    Benchmarks/hugo_content.py site --output source

Every page is taken apart into data: what stands around its words, once per edition, into `data/editions.json`; the
rest into the front matter of its content file, as blocks (headings, paragraphs, lists, facts, tables). From these data
the templates in `Benchmarks/hugo` write the same HTML again, and beside it the page's data as JSON, by Hugo's own output
formats.

Links, names, orders and wordings are worked out here, so Hugo does not have to do it. A comparison with Touchstone,
which does all of that from the declarations, is therefore in Hugo's favour.
"""

from __future__ import annotations

import argparse
import json
import shutil
from itertools import groupby
from pathlib import Path, PurePosixPath

from html_tree import Element, is_inline, parse

TEMPLATES = Path(__file__).parent / "hugo"
# The attributes that the templates write, in their order, for most elements and for those that differ.
COMMON = ("class", "id", "lang")
ATTRIBUTES = {
    "a": ("href", *COMMON), "th": ("scope", *COMMON), "nav": (*COMMON, "aria-label"),
    "thead": (), "tbody": (), "tr": (),
}
# The `meta` and `link` elements that the template of the head writes.
KNOWN_IN_HEAD = {
    None, "viewport", "color-scheme", "description", "refresh", "stylesheet", "icon", "alternate",
    "Content-Security-Policy",
}
Data = dict[str, object]
Nodes = list[Element | str]


# Words and blocks

def content(nodes: Nodes) -> Data:
    """What an element holds: a text, runs of text and links, or blocks."""
    if not all(is_inline(node) for node in nodes):
        return {"blocks": blocks(nodes)}
    if all(isinstance(node, str) for node in nodes):
        return {"text": "".join(nodes)} if nodes else {}
    return {"runs": [run(node) for node in nodes]}


def blocks(nodes: Nodes) -> list[Data]:
    """Blocks one by one; words between two of them are a block as well."""
    found = []
    for are_words, group in groupby(nodes, key=is_inline):
        found += [content(list(group))] if are_words else [block(element) for element in group]
    return found


def run(node: Element | str) -> Data:
    """A part of a line: a text, a link, a `span` or a `code`; anything else as HTML."""
    if isinstance(node, str):
        return {"text": node}
    if has_attributes(node) and node.tag == "a" and "href" in node.attributes:
        return held(node)
    if has_attributes(node) and node.tag in ("span", "code"):
        return {node.tag: True} | held(node)
    return raw(node)


def block(element: Element) -> Data:
    """A block in the shape that the templates write; anything else as HTML."""
    shape = SHAPES.get(element.tag)
    return (shape(element) if shape and has_attributes(element) else None) or raw(element)


def raw(element: Element) -> Data:
    return {"html": element.html()}


def has_attributes(element: Element) -> bool:
    """Whether the templates can write the attributes of an element."""
    names = list(element.attributes)
    known = [name for name in ATTRIBUTES.get(element.tag, COMMON) if name in names]
    return names == known and all(element.attributes.values())


def attributes(element: Element) -> Data:
    return {name.removeprefix("aria-"): value for name, value in element.attributes.items()}


def held(element: Element) -> Data:
    return attributes(element) | content(element.children)


def parts(element: Element, *tags: str) -> list[Element]:
    """The children of an element; none if the templates cannot write one of them or expect other tags."""
    fits = all(isinstance(child, Element) and child.tag in tags and has_attributes(child) for child in element.children)
    return element.elements() if fits else []


def paragraph(element: Element) -> Data:
    return {"paragraph": True} | held(element)


def heading(element: Element) -> Data:
    return {"heading": element.tag} | held(element)


def container(element: Element) -> Data | None:
    return {element.tag: blocks(element.children)} | attributes(element) if element.children else None


def items(element: Element) -> Data | None:
    found = [held(item) for item in parts(element, "li")]
    return {"items": found, "ordered": element.tag == "ol"} | attributes(element) if found else None


def facts(element: Element) -> Data | None:
    """A list of names and what is said of each, every pair in a `div`."""
    pairs = [(attributes(row), parts(row, "dt", "dd")) for row in parts(element, "div")]
    if not pairs or any([part.tag for part in pair] != ["dt", "dd"] for _, pair in pairs):
        return None
    found = [more | {"term": held(term), "value": held(value)} for more, (term, value) in pairs]
    return {"facts": found} | attributes(element)


def table(element: Element) -> Data | None:
    """A table with a caption, a head and a body."""
    found = parts(element, "caption", "thead", "tbody")
    if [part.tag for part in found] != ["caption", "thead", "tbody"]:
        return None
    caption, head, body = found
    rows = {part.tag: [list(map(cell, parts(row, "th", "td"))) for row in parts(part, "tr")] for part in (head, body)}
    complete = all(group and all(group) for group in rows.values())
    return {"table": rows, "caption": held(caption)} | attributes(element) if complete else None


def cell(element: Element) -> Data:
    return {"header": element.tag == "th"} | held(element)


SHAPES = {
    "p": paragraph, "ul": items, "ol": items, "dl": facts, "table": table,
} | dict.fromkeys(("h1", "h2", "h3", "h4"), heading) | dict.fromkeys(("section", "div", "nav"), container)


# Pages

class Page:
    """A built page, taken apart: the head, the header, the blocks above, in and below `main`, and the footer."""

    def __init__(self, site: Path, path: str) -> None:
        self.path = path
        self.html = parse((site / path).read_text(encoding="utf-8")).first("html")
        self.head, body = self.html.elements()
        children = body.elements()
        header, main, footer = ([child.tag for child in children].index(tag) for tag in ("header", "main", "footer"))
        self.skip, self.header = children[0], children[header]
        self.above, self.below = blocks(children[header + 1:main]), blocks(children[main + 1:footer])
        self.main = blocks(children[main].children)
        around = children[footer].first("div").elements()
        self.ways = [link for element in around if "ways" in element.attributes.values() for link in element.elements()]
        self.theme = [element for element in around if "theme" in element.attributes.values()]
        self.footer = blocks([element for element in around if not set(element.attributes.values()) & FRAMED])
        self.twin = self.twin_address()

    @property
    def title(self) -> str:
        return self.head.first("title").text()

    def said(self, name: str) -> str:
        """What a `meta` element of the head says."""
        found = (element for element in self.head.elements() if name in element.attributes.values())
        return next((element.attributes["content"] for element in found), "")

    def twin_address(self) -> str:
        """Where what the page says as data stands, from the page."""
        found = (element.attributes for element in self.head.elements())
        return next((link["href"] for link in found if link.get("type") == "application/json"), "")

    def rest_of_head(self) -> str:
        """The HTML of what the template of the head does not write."""
        return "".join(element.html() for element in self.head.elements() if not is_known_in_head(element))

    def links(self, style: str) -> list[Element]:
        """The links of a list in the header."""
        found = self.header.first("nav", style)
        return [element for element in found.all() if element.tag == "a"] if found else []

    def label(self, style: str) -> str:
        found = self.header.first("nav", style)
        return found.attributes["aria-label"] if found else ""


def is_known_in_head(element: Element) -> bool:
    names = {element.attributes.get(name) for name in ("name", "rel", "http-equiv")}
    is_edition = "alternate" not in names or "type" in element.attributes
    is_known = element.tag in ("title", "meta", "link") and names <= KNOWN_IN_HEAD and is_edition
    return is_known or element.attributes.get("src", "").endswith("site.js")


def folders(start: Page) -> dict[str, str]:
    """The folder of each language of the site, with a slash at its end; the first language has no folder."""
    found = {link.attributes.get("hreflang", start.html.attributes["lang"]):
             link.attributes["href"].removesuffix("index.html") for link in start.links("languages")}
    return found or {start.html.attributes["lang"]: ""}


def shell(site: Path) -> Data:
    """What the pages of a language have in common, by languages, from the start pages."""
    start = Page(site, "index.html")
    found = folders(start)
    names = [link.text() for link in start.links("languages")] or list(found)
    languages = [{"tag": tag, "folder": folder, "name": name} for (tag, folder), name in zip(found.items(), names)]
    editions = {language["tag"]: edition(Page(site, f"{language['folder']}index.html")) for language in languages}
    return {"languages": languages, "editions": editions, "policy": start.said("Content-Security-Policy")}


def edition(start: Page) -> Data:
    home = start.header.first("a", "home")
    return start.html.attributes | {
        "title": start.title, "skip": start.skip.text(), "languages": start.label("languages"),
        "home": {"lang": home.attributes.get("lang", "")} | content(home.children),
        "navigation": start.label("main"),
        "menu": [{"address": link.attributes["href"], "text": link.text()} for link in start.links("main")],
        "footer": without_links(start.footer), "theme": "".join(element.html() for element in start.theme),
        "ways": [{"address": link.attributes["href"], "text": link.text()} for link in start.ways],
    }


def without_links(footer: list[Data]) -> list[Data]:
    """What the footers of all pages begin with: what leads nowhere."""
    return [block for block in footer if "href" not in json.dumps(block)]


def front_matter(page: Page, tag: str, folder: str, edition: Data) -> Data:
    """The facts of a page. `root` leads to the folder of its edition, `top` to that of the site."""
    address = page.path.removeprefix(folder)
    root = "../" * address.count("/")
    title = page.title.removesuffix(edition["title"]).removesuffix(" · ")
    needed = {"url": f"/{page.path}", "title": title, "edition": tag, "address": address, "root": root,
              "top": root + "../" * folder.count("/"), "main": page.main}
    optional = {"description": page.said("description"), "refresh": page.said("refresh"), "head": page.rest_of_head(),
                "above": page.above, "below": page.below, "footer": page.footer[len(edition["footer"]):], "twin": page.twin}
    return needed | {name: value for name, value in optional.items() if value}


# Files

# Paragraphs of the footer that the template of the shell writes.
FRAMED = {"ways", "theme"}


def content_file(path: str) -> PurePosixPath:
    """Where the content of a page stands; a file that is named `index` would take in all others of its folder."""
    page = PurePosixPath(path).with_suffix(".md")
    return page.with_name("start.page.md") if page.name == "index.md" else page


def write(path: Path, data: Data) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False) + "\n", encoding="utf-8")


def convert(site: Path, output: Path) -> tuple[int, int]:
    """Writes the whole source; gives the number of pages and of elements that stay HTML."""
    shutil.copytree(TEMPLATES, output)
    around = shell(site)
    write(output / "data" / "shell.json", around)
    languages = {language["tag"]: language["folder"] for language in around["languages"]}
    count = kept = 0
    files = sorted(path for path in site.rglob("*") if path.is_file() and not path.name.startswith("."))
    # What a page says as data is written by Hugo's other output format, from the same front matter.
    pages = {path for path in files if path.suffix == ".html" and path.with_suffix(".json").is_file()}
    for file in files:
        path = file.relative_to(site).as_posix()
        if file.suffix == ".json" and file.with_suffix(".html") in pages:
            continue
        if file.suffix != ".html":
            copy(file, output / "static" / path)
            continue
        page = Page(site, path)
        tag = page.html.attributes["lang"]
        data = front_matter(page, tag, languages[tag], around["editions"][tag])
        if file in pages:
            data |= {"data": json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))}
        else:
            data |= {"outputs": ["html"]}
        write(output / "content" / content_file(path), data)
        count, kept = count + 1, kept + raw_count(data)
    return count, kept


def copy(file: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, target)


def raw_count(data: object) -> int:
    """How many elements stand in the data as HTML."""
    if isinstance(data, dict):
        return ("html" in data) + sum(map(raw_count, data.values()))
    return sum(map(raw_count, data)) if isinstance(data, list) else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site", type=Path, help="the folder that `touchstone build --emit site` wrote")
    parser.add_argument("--output", type=Path, required=True, help="a folder that does not exist yet")
    options = parser.parse_args()
    count, kept = convert(options.site, options.output)
    print(f"{count:,} pages; {kept:,} of their elements stay HTML")


if __name__ == "__main__":
    main()
