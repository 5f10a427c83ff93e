extension Stylesheet {
  /// On paper: no navigation, no colour behind words, addresses of links to elsewhere written out. The page of a target
  /// or a competency is a handout, a rubric stands on a sheet of its own, and so does each part of a pack.
  static func print(_ theme: Theme) -> String {
    """
    @page{margin:14mm}
    @media print{
    :root,:root[data-theme]{color-scheme:light;\(theme.shades.map { "--\($0.name):\($0.light)" }.joined(separator: ";"))}
    html{font-size:9pt}
    body{background:none;line-height:1.35;display:block}
    .top nav,.crumbs,.skip,.pager,.letters,.onward,.screen,.wheel,.search,.theme,#connections,#origin{display:none}
    .top,.bottom{border:0}
    .top .page,.bottom{padding-block:.2rem}
    .page{max-width:none;padding:0 1px}
    main{padding:0 1px!important}
    h1{font-size:1.6rem;margin-bottom:.4rem}
    h1.long{font-size:1.35rem}
    h2{font-size:1.12rem;margin-bottom:.3rem}
    h3{font-size:1rem}
    section{margin-top:1rem}
    p,ul,ol,dl{margin-bottom:.4rem}
    p,.items,.lede,main section>ul:not([class]){max-width:none}
    .facts{gap:.4rem 2rem;margin:.6rem 0;padding:.4rem 0}
    .items>li{padding:.25rem 0}
    .learner{margin:.5rem 0}
    .eyebrow{margin-top:.4rem}
    .cards,.continuum,.points,.ladder,.steps{gap:.5rem;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}
    .cards>li,.continuum>li,.points>li,.ladder>li,.steps>div{padding:.5rem .65rem}
    .picture{display:block}
    .handout #prerequisites,.handout #standards,.handout #rubrics,.handout #develops,
    .handout #developed-by,.handout #skills{display:none}
    .handout section{margin-top:.8rem;break-inside:avoid}
    .handout .items>li{border:0;padding:.1rem 0}
    ins{background:none}
    a{color:inherit;text-decoration:none}
    main a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}
    li,tr,.facts,.glossary>div{break-inside:avoid}
    h1,h2,h3,caption{break-after:avoid}
    table{font-size:.92em;margin:.4rem 0 .8rem}
    th,td{padding:.35rem .5rem}
    table.rubric{break-inside:avoid}
    .sheet~.sheet,section+.sheet{break-before:page}
    .blank tbody td{height:3.6rem}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """
  }
}
