import { type Html, html } from "../page/html.ts";

/** Bars, one a label, drawn at build time; the numbers stand beside them, so that nothing is told by length alone. */
export function barChart(title: string, bars: readonly { readonly label: string; readonly count: number }[]): Html {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const height = bars.length * 26;
  const rows = bars.map(
    ({ label, count }, i) =>
      html`<text x="52" y="${i * 26 + 17}" text-anchor="end">${label}</text><rect x="60" y="${i * 26 + 4}" width="${Math.max(1, Math.round((count / most) * 300))}" height="18" rx="2"/><text x="${Math.round((count / most) * 300) + 68}" y="${i * 26 + 17}">${count}</text>`,
  );
  return html`<figure class="chart"><figcaption>${title}</figcaption><svg viewBox="0 0 420 ${height}" role="img" aria-label="${title}: ${bars.map(({ label, count }) => `${label} ${count}`).join(", ")}">${rows}</svg></figure>`;
}

/** The column and row of each state as a square of one size in about its place, so that small ones can be read as well as large ones. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  AK: [0, 0],
  ME: [11, 0],
  VT: [10, 1],
  NH: [11, 1],
  WA: [1, 2],
  ID: [2, 2],
  MT: [3, 2],
  ND: [4, 2],
  MN: [5, 2],
  IL: [6, 2],
  WI: [7, 2],
  MI: [8, 2],
  NY: [9, 2],
  RI: [11, 3],
  MA: [10, 2],
  OR: [1, 3],
  NV: [2, 3],
  WY: [3, 3],
  SD: [4, 3],
  IA: [5, 3],
  IN: [6, 3],
  OH: [7, 3],
  PA: [8, 3],
  NJ: [9, 3],
  CT: [10, 3],
  CA: [1, 4],
  UT: [2, 4],
  CO: [3, 4],
  NE: [4, 4],
  MO: [5, 4],
  KY: [6, 4],
  WV: [7, 4],
  VA: [8, 4],
  MD: [9, 4],
  DE: [10, 4],
  AZ: [2, 5],
  NM: [3, 5],
  KS: [4, 5],
  AR: [5, 5],
  TN: [6, 5],
  NC: [7, 5],
  SC: [8, 5],
  DC: [9, 5],
  OK: [4, 6],
  LA: [5, 6],
  MS: [6, 6],
  AL: [7, 6],
  GA: [8, 6],
  HI: [0, 7],
  TX: [4, 7],
  FL: [9, 7],
};

/** A map of the states by count; `hrefOf` gives the page of a state that has cases. */
export function stateMap(
  title: string,
  counts: ReadonlyMap<string, { readonly name: string; readonly count: number; readonly href: string }>,
): Html {
  const most = Math.max(1, ...[...counts.values()].map(({ count }) => count));
  const tiles = Object.entries(PLACES).map(([code, [column, row]]) => {
    const state = counts.get(code);
    const shade = state ? 1 + Math.min(3, Math.floor((state.count / most) * 4)) : 0;
    const tile = html`<rect class="tile shade-${shade}" x="${column * 40}" y="${row * 40}" width="38" height="38" rx="3"/><text class="on-${shade}" x="${column * 40 + 19}" y="${row * 40 + 17}" text-anchor="middle">${code}</text> <text class="on-${shade} number" x="${column * 40 + 19}" y="${row * 40 + 31}" text-anchor="middle">${state?.count ?? 0}</text>`;
    return state
      ? html`<a href="${state.href}" aria-label="${code} ${state.count}, ${state.name}">${tile}</a>`
      : html`<g>${tile}</g>`;
  });
  return html`<figure class="chart map"><figcaption>${title}</figcaption><svg viewBox="0 0 480 320" role="group" aria-label="${title}">${tiles}</svg></figure>`;
}
