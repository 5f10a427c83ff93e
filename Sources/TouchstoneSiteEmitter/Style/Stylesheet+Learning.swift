extension Stylesheet {
  /// The picture of a profile, what is new in a text, the ways on to other pages, and sheets to write on.
  static let learning = """
    ins{text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.2em;
    text-decoration-color:var(--accent);background:var(--wash)}
    .picture{display:grid;gap:1.5rem 2.5rem;align-items:start}
    @media (min-width:58rem){.picture{grid-template-columns:21rem 1fr}}
    .wheel{display:grid;place-items:center;width:100%;max-width:21rem;margin:0 auto}
    .wheel svg,.hub{grid-area:1/1}
    .wheel svg{display:block;width:100%;height:auto;overflow:visible}
    .hub{max-width:42%;margin:0;text-align:center;font:600 1.02rem/1.25 var(--serif);pointer-events:none}
    .arc{fill:none;stroke:var(--tint);stroke-width:13}
    .wheel a circle{fill:var(--card);stroke:var(--tint);stroke-width:2.5}
    .wheel a text{fill:var(--ink);text-anchor:middle;font:600 15px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    .wheel a:hover circle{stroke-width:4.5}
    .wheel a:focus-visible{outline:none}
    .wheel a:focus-visible circle{stroke:var(--accent);stroke-width:6}
    .petal{display:inline-block;min-width:1.6em;height:1.6em;border:2px solid var(--tint);border-radius:.8em;text-align:center;
    font:600 .8rem/1.45em system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;margin-inline-end:.2rem}
    .audiences{margin-top:2rem}
    .steps{margin-bottom:1rem}
    .onward{margin-top:1.6rem}
    .untranslated{font-size:.92rem}
    td ul{margin:0;padding-inline-start:1.1rem}
    table.plain{max-width:42rem}
    .blank td{min-width:4rem}
    .blank tbody td{height:3.4rem}
    .blank tbody th{width:auto;text-align:center}
    @media screen and (max-width:46rem){
    .sheet{overflow-x:auto}
    .blank{display:table}
    .blank caption{display:none}
    .blank thead{position:static;width:auto;height:auto;clip-path:none;display:table-header-group}
    .blank tbody{display:table-row-group}.blank tr{display:table-row}
    .blank th,.blank td,.blank tbody th{display:table-cell;border:1px solid var(--line)}
    }

    """
}
