"""The style of a page: light, dark and on paper."""

STYLE = """\
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1d232b; --faint: #56606c; --rule: #d5dbe2; --rule-in: #eceff3;
  --head: #f3f5f8; --link: #0b5cad; --bar: #3d86c6; --mark: #ffe58a; --mark-ink: #1d232b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --ink: #e6e9ee; --faint: #a3adb9; --rule: #3a424d; --rule-in: #262c34;
    --head: #1d2229; --link: #8cc2ff; --bar: #5b9bd5; --mark: #6b5a12; --mark-ink: #fff6d6;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .6rem; }
p { margin: .5rem 0; max-width: 48rem; }
a { color: var(--link); }
a:focus-visible, .frame:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.about, .note, .remark, .empty, .back, figcaption { color: var(--faint); }
.note, .remark, .back, figcaption { font-size: .9rem; }
.remark { font-weight: 400; }
.empty { font-style: italic; }
.figure, .head { font-weight: 650; }
.figure { white-space: nowrap; }
.frame { overflow-x: auto; margin: 1.25rem 0 .6rem; }
table { border-collapse: collapse; min-width: 100%; font-size: .95rem; }
caption { text-align: left; }
caption h2 { margin: 1rem 0 .6rem; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
th, td {
  text-align: left; vertical-align: top; padding: .55rem .75rem;
  border-bottom: 1px solid var(--rule);
}
tr.within > * { border-bottom-color: var(--rule-in); }
thead th, thead td { background: var(--head); border-bottom: 2px solid var(--rule); }
thead th { font-weight: 650; }
tbody th { font-weight: 600; min-width: 8rem; }
.comparison th[scope=col]:not(:first-child), .comparison td { min-width: 13rem; }
@media (min-width: 64rem) {
  .even { table-layout: fixed; width: 100%; }
  .even th:first-child { width: 9.5rem; }
}
@media (max-width: 40rem) {
  main { padding: 1rem .75rem 3rem; }
  tbody th { min-width: 5.5rem; }
  th, td { padding: .45rem .5rem; }
}
.whole { white-space: nowrap; width: 1%; }
.whole .remark { white-space: normal; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
ul { margin: 0; padding-left: 1.15rem; }
main > ul { max-width: 60rem; }
li + li { margin-top: .3rem; }
.tree, .tree ul { list-style: none; padding-left: 0; }
.tree ul { border-left: 2px solid var(--rule); padding-left: 1rem; margin: .4rem 0 .4rem .3rem; }
.tree { margin-top: 1.25rem; max-width: 60rem; }
sup { font-size: .75em; line-height: 0; margin-left: .2em; white-space: nowrap; }
sup a { text-decoration: none; padding: 0 .1em; }
sup a:hover, sup a:focus-visible { text-decoration: underline; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15em; padding: 0 .1em; }
:target { background: var(--head); outline: 2px solid var(--link); }
.bar { display: block; margin-top: .25rem; }
.bar .scale { fill: var(--rule); }
.bar .range { fill: var(--bar); }
.bar .middle { fill: var(--ink); }
figure { margin: 1.25rem 0; }
figure img { max-width: 100%; height: auto; }
.sources { padding-left: 2.2rem; font-size: .95rem; }
.sources li { margin-top: .5rem; max-width: 60rem; }
.address { overflow-wrap: anywhere; }
.back { display: block; }
@media print {
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .frame { overflow: visible; }
  .comparison th[scope=col]:not(:first-child), .comparison td { min-width: 0; }
  table { font-size: 9pt; }
  th, td { padding: .3rem .45rem; }
  li, figure, table:not(.comparison) tr { break-inside: avoid; }
  .even { table-layout: fixed; width: 100%; }
  .even th:first-child { width: 6rem; }
  figure img { max-height: 21cm; }
  h1, h2, caption, thead { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  .back { display: none; }
}
"""
