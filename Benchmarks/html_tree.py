"""Reads an HTML page as a tree of elements and texts, and says where white space counts in it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

# Elements that stand in a line of text, so that a space beside them can be seen. Every other element is a block.
INLINE = frozenset(
    "a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp select small span "
    "strong sub sup time u var wbr".split()
)
# What HTML counts as white space: a no-break space does not belong to it.
SPACE = re.compile(r"[ \t\n\r\f]+")
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """An element: its attributes in the order of the page, and what it holds."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element | str] = field(default_factory=list)

    @property
    def is_inline(self) -> bool:
        return self.tag in INLINE

    def elements(self) -> list[Element]:
        return [child for child in self.children if isinstance(child, Element)]

    def all(self) -> Iterator[Element]:
        """Every element below this one, in the order of the page."""
        for child in self.elements():
            yield child
            yield from child.all()

    def first(self, tag: str, style: str = "") -> Element | None:
        """The first element with this tag below this one, and with this class if one is given."""
        found = (element for element in self.all() if element.tag == tag)
        return next((element for element in found if not style or element.attributes.get("class") == style), None)

    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def html(self) -> str:
        attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in self.attributes.items())
        if self.tag in VOID:
            return f"<{self.tag}{attributes}>"
        return f"<{self.tag}{attributes}>{written(self.children)}</{self.tag}>"


def written(children: Iterable[Element | str]) -> str:
    """Elements and texts as HTML."""
    return "".join(html.escape(child) if isinstance(child, str) else child.html() for child in children)


def is_inline(child: Element | str) -> bool:
    return isinstance(child, str) or child.is_inline


def parse(text: str) -> Element:
    """The tree of a page. Its root has no tag; white space that cannot be seen is left out."""
    builder = Builder()
    builder.feed(text)
    builder.close()
    if len(builder.open) > 1:
        raise ValueError(f"<{builder.open[-1].tag}> is not closed")
    return tidied(builder.open[0])


class Builder(HTMLParser):
    """Puts elements together. Every element that is not void has to be closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag != tag:
            raise ValueError(f"</{tag}> closes <{self.open[-1].tag}>")
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def tidied(element: Element) -> Element:
    """The element with runs of white space as one space, and with none at the edges of blocks."""
    children: list[Element | str] = []
    for index, child in enumerate(element.children):
        if isinstance(child, Element):
            children.append(tidied(child))
            continue
        text = SPACE.sub(" ", child)
        if is_edge(element, index - 1):
            text = text.lstrip(" ")
        if is_edge(element, index + 1):
            text = text.rstrip(" ")
        if text:
            children.append(text)
    element.children = children
    return element


def is_edge(element: Element, index: int) -> bool:
    """Whether a block begins or ends at this place among the children of an element."""
    if 0 <= index < len(element.children):
        return not is_inline(element.children[index])
    return not element.is_inline
