import { recordName, type ScoredPair, version } from "../../model/index.ts";
import { Html, html } from "../page/html.ts";
import { pageOf } from "../page/page-of.ts";
import { describeBits, describeProbability, describeSides, type Waterfall, waterfallOf } from "./waterfall.ts";

const [WIDTH, ROW, LABEL, BITS, MARGIN] = [900, 46, 330, 70, 16];

/** How a pair came to its score, as a page that needs nothing else: a picture, and the same as a table. */
export function renderWaterfall(pair: ScoredPair): string {
  const [left, right] = [recordName(pair.left), recordName(pair.right)];
  const { steps } = waterfallOf(pair);
  const rows = steps.map(
    (step) =>
      html`<tr><th scope="row"><bdi>${step.question}</bdi></th><td><bdi>${step.answer}</bdi></td><td><bdi>${step.left ?? "–"}</bdi></td><td><bdi>${step.right ?? "–"}</bdi></td><td>${describeBits(step.weight)}</td><td>${describeBits(step.to)}</td></tr>`,
  );
  const main = html`<article><h2><bdi>${left}</bdi> and <bdi>${right}</bdi></h2>
<p class="reading">The matching of software, not a person’s judgement</p>
<p>${describeProbability(pair.probability)} likely to be one person in one incident, by ${describeBits(pair.weight)} bits. One bit doubles the odds; ten make a thousand to one.</p>
${picture(pair)}
<section><h3>Question by question</h3><section class="scroll" tabindex="0" aria-label="Question by question"><table><thead><tr><th>question</th><th>answer</th><th><bdi>${left}</bdi></th><th><bdi>${right}</bdi></th><th>bits</th><th>sum</th></tr></thead><tbody>${rows}</tbody></table></section></section>
</article>
`;
  return pageOf({
    title: `${left} and ${right}`,
    masthead: "link",
    lead: "How likely two records are of one person in one incident, and why.",
    main,
    footer: html`<p>Made by Answerable ${version}.</p>`,
  });
}

/** The picture alone, as an SVG file. */
export function renderWaterfallPicture(pair: ScoredPair): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${picture(pair).markup}\n`;
}

function picture(pair: ScoredPair): Html {
  const waterfall = waterfallOf(pair);
  const height = MARGIN * 2 + ROW * (waterfall.steps.length + 1);
  const x = scaleOf(waterfall);
  const title = `${recordName(pair.left)} and ${recordName(pair.right)}: ${describeBits(pair.weight)} bits, ${describeProbability(pair.probability)}`;
  const bars = waterfall.steps.map((step, i) => {
    const y = MARGIN + ROW * i;
    const tone = step.weight >= 0 ? "#1d5f3a" : "#a02515";
    const sides = describeSides(step);
    return html`<text x="${MARGIN}" y="${y + 18}" font-size="14" font-weight="600" fill="currentColor">${clipped(`${step.question}: ${step.answer}`, 38)}</text>
${sides !== null && html`<text x="${MARGIN}" y="${y + 35}" font-size="12" fill="currentColor" fill-opacity="0.75">${clipped(sides, 48)}</text>`}
<rect x="${x(Math.min(step.from, step.to))}" y="${y + 9}" width="${Math.max(1, x(Math.max(step.from, step.to)) - x(Math.min(step.from, step.to)))}" height="20" fill="${tone}" stroke="currentColor" stroke-opacity="0.35"${step.weight < 0 && new Html(' stroke-dasharray="3 2"')}/>
<line x1="${x(step.to)}" y1="${y + 29}" x2="${x(step.to)}" y2="${y + ROW + 9}" stroke="currentColor" stroke-opacity="0.4" stroke-dasharray="2 3"/>
<text x="${WIDTH - MARGIN}" y="${y + 24}" font-size="14" text-anchor="end" fill="currentColor">${describeBits(step.weight)}</text>`;
  });
  const y = MARGIN + ROW * waterfall.steps.length;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" aria-label="${title}" font-family="system-ui, sans-serif">
<title>${title}</title>
<line x1="${x(0)}" y1="${MARGIN}" x2="${x(0)}" y2="${height - MARGIN}" stroke="currentColor" stroke-opacity="0.6"/>
${bars}
<text x="${MARGIN}" y="${y + 24}" font-size="15" font-weight="700" fill="currentColor">together: ${describeProbability(pair.probability)}</text>
<rect x="${x(Math.min(0, pair.weight))}" y="${y + 9}" width="${Math.max(1, x(Math.max(0, pair.weight)) - x(Math.min(0, pair.weight)))}" height="20" fill="#1d4f86"/>
<text x="${WIDTH - MARGIN}" y="${y + 24}" font-size="15" font-weight="700" text-anchor="end" fill="currentColor">${describeBits(pair.weight)}</text>
</svg>`;
}

/** Where a number of bits stands, in units of the picture. */
function scaleOf({ least, most }: Waterfall): (bits: number) => number {
  const room = WIDTH - 2 * MARGIN - LABEL - BITS;
  const span = most - least || 1;
  return (bits) => Math.round(10 * (MARGIN + LABEL + (room * (bits - least)) / span)) / 10;
}

function clipped(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length - 1)}…`;
}
