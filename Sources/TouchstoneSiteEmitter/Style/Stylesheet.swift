/// The one style sheet of a site.
enum Stylesheet {
  static let path = "style.css"

  /// The style sheet in the look of a district.
  static func bytes(of theme: Theme) -> [UInt8] {
    let shipped = frame + finding + texts + parts + tables + maps + community + learning + print(theme)
    return Array((colours(theme) + shipped + typefaces(theme)).utf8)
  }

  /// The palette as variables, for light and for dark: as the device has it, unless the reader chooses.
  static func colours(_ theme: Theme) -> String {
    func variables(_ shade: (Palette.Shade) -> String) -> String {
      theme.shades.map { "--\($0.name):\(shade($0))" }.joined(separator: ";")
    }
    return """
      :root{color-scheme:light dark;\(variables(\.light))}
      @media (prefers-color-scheme:dark){:root:not([data-theme=light]){\(variables(\.dark))}}
      :root[data-theme=dark]{color-scheme:dark;\(variables(\.dark))}
      :root[data-theme=light]{color-scheme:light}

      """
  }

  /// The page as a whole, and what stands above and below its words.
  static let frame = """
    *,::before,::after{box-sizing:border-box}
    html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
    font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
    overflow-wrap:break-word}
    .page{width:100%;max-width:66rem;margin:0 auto;padding:0 clamp(1.1rem,4vw,2.5rem)}
    main{flex:1;padding-bottom:4rem!important}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
    :target{scroll-margin-top:1rem;outline:2px solid var(--accent);outline-offset:.4rem}
    .skip{position:absolute;inset-inline-start:-99rem;top:0;padding:.6rem 1rem;background:var(--card);color:var(--ink);z-index:1}
    .skip:focus{inset-inline-start:0}
    .top{border-top:.3rem solid var(--accent);border-bottom:1px solid var(--line);background:var(--card)}
    .top .page{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15rem 1.6rem;padding-top:.8rem;padding-bottom:.45rem}
    .home{font-family:var(--serif);font-size:1.15rem;font-weight:600;color:var(--ink);text-decoration:none;margin-inline-end:auto}
    .main{flex-basis:100%}
    .home:hover{text-decoration:underline}
    nav ul,nav ol{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap}
    .top nav ul{gap:0 1.4rem;font-size:.94rem}
    .languages ul{font-size:.86rem!important}
    .top nav a{display:inline-block;padding:.3rem 0;color:var(--ink);text-decoration:none}
    .top nav a:hover{text-decoration:underline}
    .top nav a[aria-current]{color:var(--accent);font-weight:600;box-shadow:inset 0 -2px var(--accent)}
    .crumbs{padding-top:1.1rem!important;font-size:.88rem}
    .crumbs li{padding:.15rem 0}
    .crumbs li+li::before{content:"›";color:var(--quiet);padding:0 .55rem}
    .crumbs a{color:var(--quiet);text-decoration:none}
    .crumbs a:hover{text-decoration:underline}
    .bottom{border-top:1px solid var(--line);color:var(--quiet);font-size:.86rem;padding:1.4rem 0 2rem}
    .bottom p{margin:.3rem 0;max-width:none}
    .pager{margin-top:3rem;border-top:1px solid var(--line);padding-top:1.2rem}
    .pager ul{gap:1rem 3rem;justify-content:space-between}
    .pager li{flex:1 1 16rem;max-width:28rem}
    .pager .quiet{display:block}

    """

  /// Type.
  static let texts = """
    :root{--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",P052,"Noto Serif",Georgia,serif}
    h1,h2,h3{font-family:var(--serif);line-height:1.22;text-wrap:balance;margin:0}
    h1{font-size:clamp(1.75rem,1.25rem + 2.3vw,2.7rem);font-weight:600;letter-spacing:-.012em;max-width:24em;margin:0 0 .8rem}
    main>h1:first-child{margin-top:1.2rem}
    h1.long{font-size:clamp(1.45rem,1.15rem + 1.3vw,2rem);line-height:1.3;letter-spacing:0}
    h2{font-size:1.4rem;font-weight:600;margin:0 0 .7rem}
    h3{font-size:1.08rem;font-weight:600;margin:0 0 .35rem}
    section{margin-top:2.8rem}
    p,ul,ol,dl{margin:0 0 .8rem}
    p,main section>ul:not([class]){max-width:42rem}
    .eyebrow{margin:1.4rem 0 .3rem;font-size:.9rem;color:var(--quiet)}
    .eyebrow a{color:inherit}
    .code{font-variant-numeric:tabular-nums;font-size:.88em;color:var(--quiet)}
    .eyebrow .code{margin-inline-start:.3rem}
    .eyebrow .code::before{content:"·";margin-inline-end:.5rem}
    .lede{font-family:var(--serif);font-size:clamp(1.12rem,1.05rem + .4vw,1.3rem);line-height:1.5;max-width:38rem}
    .learner{font-family:var(--serif);font-style:italic;font-size:1.12rem;line-height:1.5;border-inline-start:.25rem solid var(--accent);
    padding-block:.15rem;padding-inline-start:1rem;margin:1.1rem 0}
    li .learner{font-size:1rem;margin:.6rem 0}
    .quiet{color:var(--quiet);font-size:.92rem}
    p.quiet{margin-bottom:.5rem}
    .tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;font-size:.8rem;
    line-height:1.55;color:var(--quiet);background:var(--card);white-space:nowrap}
    .notice{border:1px solid var(--line);border-inline-start:.3rem solid var(--strand-2);background:var(--card);border-radius:.3rem;
    padding:.7rem 1rem;margin:1rem 0}
    .mark{display:inline-block;margin:0 0 .4rem;padding:0 .55rem;border-radius:.25rem;background:var(--wash);color:var(--accent);
    font:600 .78rem/1.7 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    .strand{--tint:var(--accent)}
    .strand-1{--tint:var(--strand-1)}.strand-2{--tint:var(--strand-2)}.strand-3{--tint:var(--strand-3)}
    .strand-4{--tint:var(--strand-4)}.strand-5{--tint:var(--strand-5)}.strand-6{--tint:var(--strand-6)}
    .eyebrow .strand{margin-inline-start:.75rem;color:var(--tint);white-space:nowrap}
    .eyebrow .strand::before{content:"";display:inline-block;width:.6em;height:.6em;border-radius:50%;background:var(--tint);
    margin-inline-end:.35rem}

    """

  /// Lists, cards, and what is laid out side by side.
  static let parts = """
    .facts{display:flex;flex-wrap:wrap;gap:.9rem 2.6rem;margin:1.4rem 0;padding:.9rem 0;border-top:1px solid var(--line);
    border-bottom:1px solid var(--line)}
    .facts dt{font-size:.84rem;color:var(--quiet)}
    .facts dd{margin:0;max-width:30rem;overflow-wrap:anywhere}
    .items{list-style:none;padding:0;max-width:46rem}
    .items>li{padding:.65rem 0;border-bottom:1px solid var(--line)}
    .items>li:first-child{border-top:1px solid var(--line)}
    .items p{margin:.2rem 0 0}
    .items ul{margin:.4rem 0 0;padding-inline-start:1.2rem;font-size:.95rem}
    .items ul li{padding:.12rem 0}
    h3+.items,h3+.cards{margin-top:.5rem}
    .rung{margin-top:1.2rem;max-width:54rem}
    @media (min-width:46rem){.rung{display:grid;grid-template-columns:8.5rem 1fr;margin-top:-1px}
    .rung h3{padding-top:.65rem;margin:0}.rung .items{margin:0}}
    section>h3:not(:first-child),.group{margin-top:1.8rem}
    .group{color:var(--quiet)}
    .cards,.continuum,.points,.ladder,.strands,.ties,.steps,.counts{list-style:none;padding:0;display:grid;gap:1rem;
    grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr))}
    .ties{grid-template-columns:repeat(auto-fit,minmax(min(100%,17.5rem),1fr));gap:1.4rem 2rem;margin-top:1rem}
    .cards>li,.continuum>li,.points>li,.ladder>li,.steps>div{background:var(--card);border:1px solid var(--line);
    border-radius:.5rem;padding:1rem 1.15rem}
    .cards p:last-child,.continuum p:last-child,.points p:last-child,.ladder p:last-child,.steps p:last-child{margin-bottom:0}
    .cards p,.ladder p{font-size:.96rem;line-height:1.5;margin-bottom:.5rem}
    .entry{font-family:var(--serif);font-weight:600;font-size:1.12rem!important;margin:0 0 .2rem!important}
    @media (min-width:58rem){.columns-3{grid-template-columns:repeat(3,1fr)}.columns-4{grid-template-columns:repeat(4,1fr)}}
    @media (min-width:40rem){.columns-2{grid-template-columns:repeat(2,1fr)}}
    .continuum:not([class*=" "]),.points:not([class*=" "]){max-width:42rem}
    .continuum>li,.ladder>li{border-top:.22rem solid var(--accent)}
    .points>li.proficient,.steps .here{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
    .ready{font-size:.95rem;border-top:1px solid var(--line);padding-top:.6rem}
    .promise{background:var(--wash);border-radius:.8rem;padding:clamp(1.2rem,3.4vw,2.4rem);margin-top:2rem}
    .promise h2{font:600 .95rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    .promise .statement{font-family:var(--serif);font-size:clamp(1.2rem,1.05rem + .8vw,1.55rem);line-height:1.42;max-width:36em;
    margin-bottom:1.8rem}
    .strands{gap:1.4rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
    .strands>div{border-top:.28rem solid var(--tint);padding-top:.8rem}
    .strands h3 a{color:var(--tint);text-decoration:none}
    .strands h3 a:hover{text-decoration:underline}
    .strands ul{list-style:none;padding:0;margin:0}
    .strands li{padding:.55rem 0;border-top:1px solid var(--line)}
    .strands li>a{font-weight:600}
    .strands p{margin:.15rem 0 0;font-size:.95rem;line-height:1.5}
    .strands .quiet{margin-bottom:.6rem}
    .counts{gap:1.1rem 2rem}
    .counts dt{font-family:var(--serif);font-size:1.08rem}
    .counts .number{font-size:1.7rem;font-weight:600;line-height:1.1;margin-inline-end:.15rem}
    .counts a{text-decoration:none}
    .counts a:hover{text-decoration:underline}
    .counts dd{margin:0;font-size:.95rem;line-height:1.5}
    .glossary>div{padding:.9rem 0;border-bottom:1px solid var(--line);max-width:42rem}
    .glossary dt{font-family:var(--serif);font-weight:600;font-size:1.1rem}
    .glossary dd{margin:0}
    .glossary p{margin:.15rem 0 0}
    .letters ul{gap:.3rem}
    .letters a{display:block;min-width:2.2rem;padding:.25rem .4rem;text-align:center;border:1px solid var(--line);
    border-radius:.3rem;background:var(--card);text-decoration:none}
    .letter{margin-top:2rem}

    """

  /// Rubrics; on a phone each row becomes a card, and each cell says which point it is about.
  static let tables = """
    table{width:100%;border-collapse:collapse;font-size:.94rem;line-height:1.5;background:var(--card);margin:.8rem 0 1.6rem}
    caption{text-align:start;padding:0 0 .5rem;font-weight:600}
    caption .quiet{font-weight:400;margin-inline-start:.5rem}
    th,td{border:1px solid var(--line);padding:.7rem .8rem;text-align:start;vertical-align:top;font-weight:400}
    thead th{font-weight:600;background:var(--paper)}
    tbody th{font-weight:600;width:20%}
    tbody th p{font-weight:400;color:var(--quiet);margin:.3rem 0 0;font-size:.9rem}
    thead .mark{display:block;width:max-content;max-width:100%;margin:.2rem 0 0}
    td.proficient,th.proficient{border-inline:2px solid var(--accent)}
    td .point{display:none}
    @media screen and (max-width:46rem){
    table,tbody,tr,td,tbody th{display:block;width:auto}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    table{background:none}
    caption{display:block}
    tr{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin-bottom:1rem;overflow:hidden}
    th,td{border:0;border-top:1px solid var(--line)}
    tbody th{border-top:0;background:var(--wash)}
    td.proficient{border-inline-start:.25rem solid var(--accent);border-inline-end:0}
    td .point{display:block;font-weight:600;margin-bottom:.2rem}
    .top nav ul{gap:0 1.1rem}
    section{margin-top:2.3rem}
    }

    """
}
