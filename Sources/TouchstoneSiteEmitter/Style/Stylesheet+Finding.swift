extension Stylesheet {
  /// Search, and the choice of colours.
  static let finding = """
    .search{position:relative;display:flex;flex:0 1 20rem;gap:.4rem;align-self:center}
    .search input,.search button,.theme select{font:inherit;font-size:.94rem;line-height:1.4;color:var(--ink);
    background:var(--paper);border:1px solid var(--quiet);border-radius:.35rem;padding:.25rem .6rem;min-width:0}
    .search input{flex:1 1 8rem;width:100%}
    .search button{cursor:pointer}
    .found{position:absolute;z-index:2}
    .found .quiet,.results [role=status]{margin:.3rem 0 .5rem}
    .found [role=status]:empty,.found .items:empty{display:none}
    .found.open{top:calc(100% + .4rem);inset-inline-end:0;width:min(30rem,calc(100vw - 2.2rem));
    max-height:min(32rem,75vh);overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem;
    padding:.5rem 1rem;box-shadow:0 .5rem 1.5rem var(--line)}
    .found .items{margin:0}
    .found .items a{color:var(--accent)}
    .items a+.quiet{margin-inline-start:.3rem}
    .theme{visibility:hidden}
    .script .theme{visibility:visible}
    @media (max-width:46rem){.search{flex-basis:100%}.found.open{inset-inline-start:0;width:100%}}

    """
}
