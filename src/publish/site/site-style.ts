import { stylesheet } from "../page/stylesheet.ts";

/** The site's whole style: that of a case page, and what lists, charts and the first page need beside it. */
export const siteStyle = `${stylesheet.trim()}
.masthead{display:block}
.masthead .name{margin:0 0 .4rem;font-weight:650;color:var(--ink);font-size:1rem}
.masthead .name a{color:inherit;text-decoration:none}
.masthead nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0;padding:0;font-size:.9rem}
.masthead a[aria-current]{font-weight:650;color:var(--ink)}
main>h1,article>header>h1{font:600 clamp(1.7rem,1.2rem + 2.2vw,2.6rem)/1.15 ui-serif,Georgia,"Times New Roman",serif;margin:2rem 0 .75rem;text-wrap:balance}
.lead-in{font:1.2rem/1.5 ui-serif,Georgia,"Times New Roman",serif;max-width:40em}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(46%,10rem),1fr));gap:1rem;list-style:none;margin:2rem 0;padding:0}
.figures li{border-top:3px solid var(--ink);padding-top:.5rem;color:var(--soft);font-size:.9rem}
.figures b{display:block;font-size:1.9rem;line-height:1.1;color:var(--ink)}
.columns{columns:16rem}
.columns li{break-inside:avoid}
.cases{min-width:38rem}
.cases th,.cases td{overflow-wrap:normal}
.cases tbody th{font-weight:500}
article>header>h1{margin:0 0 .75rem;max-width:26em}
.cases .date,.cases .count{white-space:nowrap}
.chart{margin:1.5rem 0}
.chart figcaption{font-weight:650;color:var(--ink);margin-bottom:.5rem}
.chart svg{width:100%;max-width:32rem;height:auto;font:13px system-ui,sans-serif}
.chart text{fill:var(--ink)}
.chart rect{fill:var(--blue)}
.map .tile{stroke:var(--rule)}
.map .shade-0{fill:var(--card)}
.map .shade-1{fill:color-mix(in srgb,var(--blue) 22%,var(--paper))}
.map .shade-2{fill:color-mix(in srgb,var(--blue) 42%,var(--paper))}
.map .shade-3{fill:color-mix(in srgb,var(--blue) 85%,var(--paper))}
.map .shade-4{fill:var(--blue)}
.map .on-3,.map .on-4{fill:var(--paper)}
.map .number{font-size:11px}
#search{margin:1.5rem 0}
#search label{display:block;font-weight:650;margin-bottom:.3rem}
#query{font:inherit;width:min(100%,32rem);padding:.55rem .7rem;border:1.5px solid var(--soft);border-radius:.3rem;background:var(--card);color:var(--ink)}
mark{background:color-mix(in srgb,var(--amber) 25%,var(--paper));color:inherit}
#query:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.measures div{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:1rem;padding:.35rem 0;border-bottom:1px solid var(--rule)}
.measures dd{margin:0;font-weight:650}
@media print{.masthead nav,#search{display:none}}
`;
