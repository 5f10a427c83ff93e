extension Stylesheet {
  /// Maps: they scroll in a box of their own, and shrink to the paper.
  static let maps = """
    .map{overflow:auto;margin:1rem 0;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
    .map svg{display:block;margin:0 auto}
    .map text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
    fill:var(--ink)}
    .map .map-note{fill:var(--quiet)}
    .map rect{fill:var(--paper);stroke:var(--accent)}
    .map g>rect{stroke:var(--quiet)}
    .map .map-here rect{fill:var(--wash);stroke:var(--accent);stroke-width:2.5}
    .map a:hover text{text-decoration:underline}
    .map a:focus-visible{outline:none}
    .map a:focus-visible rect{stroke-width:4}
    .map-lines{color:var(--quiet)}
    .map-inner{stroke:var(--card)}
    .map-open{fill:var(--card)}
    .map-legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.8rem;font-size:.92rem;max-width:none!important}
    .map-legend svg{vertical-align:middle;margin-inline-end:.3rem}
    .map-words{margin:.8rem 0}
    .map-words summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
    @media print{.map{overflow:visible;border:0}.map svg{max-width:100%;height:auto}}

    """
}
