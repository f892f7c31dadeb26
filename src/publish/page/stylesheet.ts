import { markStyle } from "./marks.ts";

/** The page's whole style. Colours hold AA contrast on paper and in the dark; nothing is said by colour alone. */
export const stylesheet = `
:root{--paper:#fbfaf6;--card:#fff;--ink:#1c1b19;--soft:#5a5751;--rule:#dedacf;--link:#1a4f6e;--quote:#f3f0e7;--green:#1d5f3a;--blue:#1d4f86;--red:#a02515;--amber:#7d4b00;--violet:#643075}
@media (prefers-color-scheme:dark){:root{--paper:#161615;--card:#1e1e1c;--ink:#ece9e1;--soft:#b0aba0;--rule:#3a3935;--link:#8fc5e8;--quote:#252421;--green:#86cfa2;--blue:#93bdf2;--red:#f59a8a;--amber:#e6b968;--violet:#d1a6e2}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
bdi{unicode-bidi:isolate}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100rem;background:var(--card);padding:.75rem 1rem;z-index:1}
.skip:focus{left:1rem;top:1rem}
.masthead,main,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
.masthead{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;align-items:baseline;padding-top:1.25rem;padding-bottom:.75rem;border-bottom:1px solid var(--rule)}
.masthead h1{font-size:1rem;margin:0;letter-spacing:.01em}
.masthead span{font-weight:400;color:var(--soft)}
.masthead p{margin:0;color:var(--soft);font-size:.875rem}
article>h2,article>header>:is(h1,h2),.happened p,blockquote,.question{font-family:ui-serif,Georgia,"Times New Roman",serif}
article{padding:2rem 0 1rem}
article+article{border-top:4px double var(--rule)}
article>h2,article>header>:is(h1,h2){font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);line-height:1.18;font-weight:600;margin:0 0 .75rem;text-wrap:balance;max-width:26em}
section>:is(h2,h3){font-size:1.25rem;line-height:1.3;margin:0 0 1rem;padding-top:.75rem;border-top:3px solid var(--ink)}
.clash>:is(h3,h4){font-size:1rem;margin:0 0 .6rem}
section{margin:2.75rem 0}
.reading{display:inline-block;margin:0;padding:.35rem .7rem;border:1px dashed var(--soft);border-radius:.25rem;color:var(--soft);font-size:.875rem}
.happened{margin:1.75rem 0}
.happened>:is(h2,h3){border:0;padding:0;margin:0 0 .4rem;font-size:.875rem;color:var(--soft);font-weight:600}
.happened p{font-size:1.2rem;line-height:1.5;margin:0 0 .8rem;max-width:40em}
.happened .lead{font:600 .9rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--soft);display:block}
.contents ul{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem;list-style:none;margin:0;padding:.75rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font-size:.9rem}
b[class]{display:inline-flex;align-items:center;gap:.4em;font-weight:600;font-size:.9rem;line-height:1.4;white-space:nowrap;color:var(--tone)}
${markStyle}
.verified,.corroborated,.done,.kept,.confirmed{--tone:var(--green)}
.reported,.under-way,.announced,.open,.stated,.promised,.advised{--tone:var(--blue)}
.disputed,.overdue,.denied{--tone:var(--red)}
.superseded,.alleged{--tone:var(--amber)}
.withheld,.declined,.withdrawn{--tone:var(--violet)}
.not-known,.asked{--tone:var(--soft)}
.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:.6rem 1.5rem;margin:0 0 1.5rem;font-size:.875rem}
.legend dt,.legend dd{margin:0}
.legend dt{display:flex;align-items:center;gap:.4em}
.day{white-space:nowrap}
.legend dd{color:var(--soft);line-height:1.4}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:.6rem}
th,td{text-align:left;vertical-align:top;padding:.7rem 1rem .7rem 0;border-bottom:1px solid var(--rule)}
thead th{font-size:.8rem;color:var(--soft);font-weight:600;padding-bottom:.35rem;border-bottom-color:var(--ink)}
.facts .group th{padding-top:1.6rem;font-size:1rem;border-bottom-color:var(--ink)}
.facts .fact th{width:11rem;font-weight:500;color:var(--soft)}
.facts .fact td:nth-child(2){width:11.5rem}
.fact td>:is(bdi,span,a){display:block;font-size:.8rem;color:var(--soft);line-height:1.4}
.fact:target{background:var(--quote)}
.fact td>div+div{margin-top:1rem}
.value{margin:0 0 .3rem;font-weight:650;font-size:1.05rem;line-height:1.4}
.letter{display:inline-block;min-width:1.5em;padding:0 .3em;margin-right:.25em;border:1.5px solid currentColor;border-radius:.2em;text-align:center;font-size:.8em;line-height:1.35}
figure{margin:0 0 .7rem}
figcaption,.value,.claims .note{unicode-bidi:plaintext}
figcaption{font-size:.875rem;color:var(--soft);line-height:1.4}
blockquote{margin:.15rem 0 0;padding:.3rem .7rem;border-left:3px solid var(--rule);background:var(--quote);line-height:1.45}
blockquote p{margin:0}
blockquote p+p{font-size:.875rem;color:var(--soft)}
blockquote a,.mentions a,.times a{font:.75rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;white-space:nowrap;color:var(--soft)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem}
.clash{margin-bottom:1.75rem}
.clash .sides>*{margin:0;padding:.85rem 1rem;background:var(--card);border:1px solid var(--rule);border-top:3px solid var(--red);border-radius:.25rem}
.clash .sides>.now{border-top-color:var(--green)}
.clash .sides>.before{border-top:3px dashed var(--amber)}
.clash .when{margin:0;font-size:.8rem;color:var(--soft);font-weight:600}
.scroll{position:relative;overflow-x:auto;margin:0}
.voice-table{font-size:.875rem;min-width:40rem}
.voice-table th,.voice-table td{padding:.4rem .9rem .4rem 0;overflow-wrap:normal}
.voice-table tbody th{font-weight:500;min-width:9rem;padding-left:calc(.5rem + 3px)}
.voice-table th bdi{display:block;font-size:.8em;color:var(--soft)}
.voice-table td>b{display:flex;font-size:.825rem;white-space:nowrap}
.voice-table .rival{background:var(--quote)}
.voice-table .rival th{padding-left:.5rem;border-left:3px solid var(--red)}
.line{list-style:none;margin:0;padding:0}
.station{position:relative;display:grid;grid-template-columns:13rem 8.5rem 1fr;gap:0 1rem;padding:.45rem 0 .45rem 2rem}
.station::before{content:"";position:absolute;left:.5rem;top:0;bottom:0;border-left:3px solid var(--rule)}
.station:first-child::before{top:1.1rem}
.station:last-child::before{bottom:calc(100% - 1.1rem)}
.station::after{content:"";position:absolute;left:.1rem;top:.72rem;width:1rem;height:1rem;border-radius:50%;border:3px solid var(--tone);background:var(--paper)}
.station.done::after{background:var(--tone)}
.station.under-way::after{background:linear-gradient(90deg,var(--tone) 50%,var(--paper) 50%)}
.station.not-known::after{border:2px dashed var(--soft)}
.station.overdue::after,.station.declined::after{border-radius:0}
.station .step{font-weight:600}
.station.not-known .step{font-weight:400}
.station.not-known>b{font-weight:400}
.detail{color:var(--soft);font-size:.925rem}
.station details{grid-column:3}
summary{cursor:pointer;color:var(--link);font-size:.875rem;padding:.15rem 0}
.plain{list-style:none;margin:0;padding:0}
.plain>li{padding:.75rem 0;border-bottom:1px solid var(--rule)}
.promise,.question,.standing{margin:0 0 .3rem}
.promise>b[class]{margin-right:.4rem}
.due,.note,.kind,.standing{color:var(--soft);font-size:.875rem}
.due{white-space:nowrap}
.question{font-size:1.15rem;line-height:1.4}
.times{list-style:none;margin:0;padding:0}
.times li{display:grid;grid-template-columns:13rem 1fr;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.times .when{color:var(--soft)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:0 2.5rem}
.pair section{margin-bottom:0}
.numbered{list-style:none;margin:0;padding:0}
.numbered li{display:flex;gap:.75rem;padding:.6rem 0}
.numbered li:target{background:var(--quote);outline:.5rem solid var(--quote)}
.numbered .note{margin:.1rem 0 0}
.hash{font-family:ui-monospace,Consolas,monospace;font-size:.75rem}
.claims{padding-left:2.2rem}
.claims li{padding:.5rem 0}
.claims p{margin:0 0 .2rem}
.claims .note{font-size:.8rem}
.unrelated h2{font:600 1rem/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;border-top:1px solid var(--rule);padding-top:1rem}
.unrelated ul{padding-left:1.2rem}
footer{color:var(--soft);font-size:.875rem;border-top:1px solid var(--rule);padding-top:1rem;padding-bottom:3rem}
@media (max-width:46rem){
.facts,.facts tbody,.facts tr,.facts th,.facts td{display:block}
.facts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.facts caption{display:block}
.facts th,.facts td,.facts .fact th,.facts .fact td:nth-child(2){width:auto;border:0;padding:0 0 .3rem}
.facts .group th{padding:1.4rem 0 .3rem;border-bottom:2px solid var(--ink)}
.facts .fact{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.8rem 0 .4rem;border-bottom:1px solid var(--rule)}
.facts .fact th{font-weight:600;color:var(--ink)}
.facts .fact td{grid-column:1/-1}
.station{grid-template-columns:1fr auto;}
.station .detail,.station details{grid-column:1/-1}
.station.not-known .detail{display:none}
.times li{grid-template-columns:1fr}
blockquote a,.mentions a,.times a{white-space:normal}
}
@media (prefers-contrast:more){:root{--soft:var(--ink);--rule:var(--ink)}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--quote:#fff;--link:#000;--green:#1d5f3a;--blue:#1d4f86;--red:#a02515;--amber:#7d4b00;--violet:#643075}
body{font-size:10pt}
.skip,.contents{display:none}
.masthead,main,footer{max-width:none;padding-left:0;padding-right:0}
section{margin:1.5rem 0}
figure,.fact,.clash,.station,.plain>li{break-inside:avoid}
h1,h2,h3,h4,.group{break-after:avoid}
a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em}
.fact td>a{display:none}
.scroll{overflow:visible}
.voice-table{min-width:0;font-size:8pt}
details::details-content{content-visibility:visible;block-size:auto}
}
`;
