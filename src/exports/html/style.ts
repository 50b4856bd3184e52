/**
 * The look of a page: a newspaper's column of 66 characters, notes in the margin, light and dark, and paper. Eight
 * sources have a hue, each with an underline of its own, so that nothing rests on colour alone.
 *
 * Hues after Okabe and Ito, "Color Universal Design" (2008), darkened or lightened for the paper they stand on.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf8;--ink:#1d1c1a;--faint:#5f5b55;--line:#d9d4ca;--accent:#7a2d12;
--h1:#0b62a4;--h2:#a34a00;--h3:#00704f;--h4:#96427b;--h5:#7a5c00;--h6:#1d7391;--h7:#a02b2b;--h8:#4f4fa8;--h0:#5f5b55}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#e9e5dc;--faint:#a8a297;--line:#3a3731;--accent:#f0a987;
--h1:#6db5ee;--h2:#f0a257;--h3:#4fc79f;--h4:#e092c6;--h5:#d9b93e;--h6:#6cc5e2;--h7:#f08a80;--h8:#a9a9f5;--h0:#a8a297}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Source Serif 4",serif}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.sheet{max-width:calc(66ch + 22rem);margin:0 auto;padding:2.5rem 1.5rem 5rem}
.column{max-width:66ch}
h1{font-size:2.1rem;line-height:1.15;margin:0 0 .5rem;font-weight:600;text-wrap:balance}
h2{font-size:1.35rem;line-height:1.25;margin:3.5rem 0 1rem;padding-top:.6rem;border-top:3px double var(--line)}
h3{font-size:1.15rem;line-height:1.35;margin:0 0 .35rem;font-weight:600}
h4{font-size:1rem;margin:1rem 0 .3rem}
p{margin:0 0 1rem}
.small,nav,footer,.facts,.notes,.note,table,.n,.turn,dt{font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:.8125rem;line-height:1.45}
.facts,.note,.notes,footer,dt{color:var(--faint)}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:1.2rem 0 0;padding:0}
ol.claims,ul.plain{list-style:none;margin:0;padding:0}
ol.claims>li{margin:0 0 2.2rem;padding-left:1rem;border-left:1px solid var(--line)}
.range{display:inline-block;vertical-align:-.3em;height:1.35em;width:6.6em;margin-right:.5em}
.range path{stroke:var(--ink);fill:none}
.range .axis{stroke:var(--faint)}
dl{display:grid;grid-template-columns:7.5rem 1fr;gap:.15rem .8rem;margin:.6rem 0}
dd{margin:0}
.words{margin:.2rem 0 .4rem;padding:0;list-style:none}
.words li{margin:0 0 .35rem}
ins{text-decoration:underline;text-decoration-thickness:2px;font-weight:600}
del{color:var(--faint);text-decoration:line-through}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin:0 0 1.6rem;padding:.6rem 0;border-top:1px solid var(--line)}
.sides>p{grid-column:1/-1;margin:0}
.sides>div{min-width:0}
table{border-collapse:collapse;margin:0 0 1rem}
th,td{text-align:left;padding:.2rem 1.2rem .2rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.figure,th.figure{text-align:right;font-variant-numeric:tabular-nums}
article.read{margin:0 0 3rem}
article.read::after{content:"";display:block;clear:both}
.text{max-width:66ch;overflow-wrap:break-word}
.text p{margin:0 0 1.05rem;unicode-bidi:isolate;hyphens:manual}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none}
mark.in{background:color-mix(in srgb,var(--ink) 7%,transparent)}
.who{font-weight:600}
.cue{font-style:italic}
.h1{text-decoration-color:var(--h1);text-decoration-style:solid}
.h2{text-decoration-color:var(--h2);text-decoration-style:double}
.h3{text-decoration-color:var(--h3);text-decoration-style:dotted;text-decoration-thickness:3px}
.h4{text-decoration-color:var(--h4);text-decoration-style:dashed}
.h5{text-decoration-color:var(--h5);text-decoration-style:wavy;text-decoration-thickness:1px}
.h6{text-decoration-color:var(--h6);text-decoration-style:solid;text-decoration-thickness:4px}
.h7{text-decoration-color:var(--h7);text-decoration-style:dashed;text-decoration-thickness:3px}
.h8{text-decoration-color:var(--h8);text-decoration-style:dotted;text-decoration-thickness:2px}
.h0{text-decoration-color:var(--h0);text-decoration-style:solid;text-decoration-thickness:1px}
mark.hu{text-decoration:none;border:1px dashed var(--h0);padding:0 1px;margin:0 1px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
u{text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none}
u.hu{text-decoration:none;border:1px dashed var(--h0);padding:0 .2em}
.n{vertical-align:super;font-size:.68rem;line-height:1;text-decoration:none;padding:0 .15em;user-select:none}
.note{float:right;clear:right;width:19rem;margin:.25rem -21.5rem .6rem 0;padding-left:.7rem;border-left:1px solid var(--line);display:block;text-indent:0}
.note b,.notes b{color:var(--ink);font-weight:600}
.notes{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0;padding:0}
.turn{border:1px solid var(--line);padding:0 .2em;font-size:.7em;unicode-bidi:isolate}
.gap{color:var(--faint);letter-spacing:.3em}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line)}
.when{white-space:nowrap}
.copies{list-style:none;margin:0 0 1rem;padding:0;color:var(--faint)}
:target{scroll-margin-top:1rem}
li:target,.n:target{background:color-mix(in srgb,var(--accent) 12%,transparent)}
@media screen and (max-width:62rem){
.sheet{max-width:calc(66ch + 3rem);padding:1.5rem 1.1rem 4rem}
.note{display:none}
.notes{position:static;width:auto;height:auto;overflow:visible;clip-path:none;white-space:normal;margin:-.5rem 0 1.1rem;padding:0 0 0 1.9rem;border-left:2px solid var(--line)}
.sides{grid-template-columns:1fr}
dl{grid-template-columns:1fr}
h1{font-size:1.7rem}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--faint:#444;--line:#999;--accent:#000;
--h1:#0b62a4;--h2:#a34a00;--h3:#00704f;--h4:#96427b;--h5:#7a5c00;--h6:#1d7391;--h7:#a02b2b;--h8:#4f4fa8;--h0:#444}
body{font-size:10.5pt;line-height:1.4}
.sheet{max-width:none;padding:0}
.column,.text{max-width:none;width:66%}
.note{width:46%;margin-right:-51%;font-size:8pt}
nav{display:none}
h2,h3,h4{break-after:avoid}
ol.claims>li,.sides,.note{break-inside:avoid}
article.read.next{break-before:page}
a{color:inherit;text-decoration:none}
@page{margin:18mm 16mm}}
`;
