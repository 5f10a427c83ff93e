extension Stylesheet {
  /// The pages for leaders and for the community: tables of reports, and the letter.
  ///
  /// On a phone each row of a table is a card, with a line for every column.
  static let community = """
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .report{font-variant-numeric:tabular-nums}
    .report .count{text-align:end;width:4.5rem}
    .report.answers th p{margin:.2rem 0 0;font-weight:400}
    .serving{margin:.4rem 0 0;max-width:54rem}
    .serving>div{display:grid;grid-template-columns:minmax(5rem,9rem) 1fr;gap:.2rem 1rem;padding:.45rem 0;
    border-bottom:1px solid var(--line)}
    .serving dt{font-weight:600}
    .serving dd{margin:0}
    section section{margin-top:1.6rem}
    .letter-page{max-width:44rem}
    .signature{margin-top:2rem;font-family:var(--serif);font-size:1.15rem}
    @media (max-width:46rem){
    .report td{display:grid;grid-template-columns:minmax(7rem,40%) 1fr;gap:.8rem;padding:.45rem .8rem}
    .report .count{text-align:start;width:auto}
    .report td .point{margin:0;font-weight:400;color:var(--quiet)}
    .report caption.unseen{display:block}
    .report.answers td{display:block}
    .serving>div{grid-template-columns:1fr}
    }
    @media print{.on-screen{display:none}.letter-page section{margin-top:1rem}.letter-page a{font-weight:600}}

    """
}
