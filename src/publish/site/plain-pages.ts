import { type Decision, version } from "../../model/index.ts";
import { type About, type CaseLine, codebook, partPath, tables } from "../data/index.ts";
import { html } from "../page/html.ts";
import { type Correction, reportLink } from "./correction.ts";
import type { Page } from "./shell.ts";

/** How well documents are read, as docs/accuracy.md of the version that made the record has it. */
export interface AccuracyFigure {
  readonly what: string;
  readonly figure: string;
}

/** What the record is, what is in it and what is not, how well it was read, and how to ask for a correction. */
export function aboutPage(about: About, correction: Correction, accuracy: readonly AccuracyFigure[]): Page {
  return {
    folder: "about/",
    title: "About this record",
    description:
      "What is in this record and what is not, how well documents were read, and how to ask for a correction.",
    main: html`<h1>About this record</h1>
<section aria-labelledby="what"><h2 id="what">What is in it</h2><p>One case for each incident in which police used deadly force, made from documents that others published. Software reads what each document says, who says it, and how; editors check it. Every fact shows whether software read it or an editor verified it.</p>
<p>A fact is <b>reported</b> when one voice gives it, <b>corroborated</b> when independent voices agree, <b>disputed</b> when they do not, <b>superseded</b> when the same voice or one with more authority later said otherwise, <b>withheld</b> when it was asked for or expected and not given, and <b>verified</b> when an editor decided, with a reason.</p></section>
<section aria-labelledby="not"><h2 id="not">What is not in it</h2><p>The record has only what its documents say. That it has no case does not show that nothing happened. Some names and addresses are held back: those of minors, names that next of kin have not released, and private homes, which are given to the block. Every place where something is held back says so, and why. Whole texts of others are never published here, only the words that a claim rests on.</p></section>
<section aria-labelledby="how-well"><h2 id="how-well">How well it was read</h2><p>Measured on public data that nobody tuned on, by version ${version} of the program:</p><dl class="measures">${accuracy.map(({ what, figure }) => html`<div><dt>${what}</dt><dd>${figure}</dd></div>`)}</dl></section>
<section aria-labelledby="correct"><h2 id="correct">How to ask for a correction</h2><p>${reportLink(correction, "the record")}. Every case and every fact has such a link, which names it. What was corrected or withdrawn, and why, is in <a href="../corrections/index.html">the log of corrections</a>.</p></section>
<section aria-labelledby="check"><h2 id="check">How to check it</h2><p>Every release is signed and logged. <code>answerable verify</code> checks this folder or its address: that no file was changed since its release, and that no earlier release was rewritten. The manifests are lists that <code>sha256sum -c</code> reads.</p></section>
<section aria-labelledby="use"><h2 id="use">How to use it</h2><p>Licence: <a href="${about.licence.path}" rel="noopener noreferrer">${about.licence.title}</a>. Cite the release and its day.</p></section>
`,
  };
}

/** Every table for download, and what its columns mean. */
export function dataPage(about: About, parts: readonly string[]): Page {
  const links = (name: string, ending: string, words: string) =>
    html`${parts.map((part) => html`<a href="${partPath(name, part, ending)}">${part === "" ? words : `${words} ${part}`}</a>`)}`;
  const rows = tables.map(
    ({ name, description }) =>
      html`<tr><th scope="row">${name}</th><td>${description}</td><td>${links(name, "csv", "CSV")}</td><td>${links(name, "parquet", "Parquet")}</td></tr>`,
  );
  const columns = codebook().map(
    ({ table, column, type, description }) =>
      html`<tr><td>${table}</td><th scope="row"><code>${column}</code></th><td>${type}</td><td>${description}</td></tr>`,
  );
  return {
    folder: "data/",
    title: "Data",
    description: "The whole record as tables, with who said it in which words in every row.",
    main: html`<h1>Data</h1><p>The whole record of ${about.title}. Every row that rests on a claim says who says it, how, and in which words of which document. An empty cell is not known; what is withheld says so in its status or mode; zero is a number. In CSV files a cell that a spreadsheet could take for a formula begins with an apostrophe, which is not part of it.${parts.length > 1 && html` The data comes in ${parts.length} parts by the first digits of the cases’ ids; programs read all of one kind as <code>claims-*.parquet</code>.`}</p>
<section class="scroll" tabindex="0" aria-label="Tables"><table><caption>Tables</caption><thead><tr><th scope="col">Table</th><th scope="col">One row</th><th scope="col" colspan="2">Download</th></tr></thead><tbody>${rows}</tbody></table></section>
<ul class="plain"><li><a href="datapackage.json">Data package</a> (Frictionless), which describes the tables for programs</li><li>${links("cases", "jsonl", "Case files")}, one JSON object a line</li><li>${links("annotations", "jsonl", "Evidence")} as W3C Web Annotations</li><li>${links("entities", "ftm.json", "Entities")} of FollowTheMoney</li><li><a href="../calendar.ics">Calendar</a> of promises that fall due</li></ul>
<section aria-labelledby="codebook"><h2 id="codebook">Codebook</h2><section class="scroll" tabindex="0" aria-label="Every column"><table><caption>What each column means</caption><thead><tr><th scope="col">Table</th><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${columns}</tbody></table></section></section>
`,
  };
}

/** What editors corrected, rejected or withdrew, and why. Only what may be public of it is given. */
export type PublicDecision = Pick<Decision, "number" | "kind" | "at"> & {
  readonly about: string;
  readonly reason: string;
};

/** The log of corrections, the latest first. */
export function correctionsPage(decisions: readonly PublicDecision[]): Page {
  const rows = [...decisions]
    .sort((a, b) => b.number - a.number)
    .map(
      ({ number, kind, at, about, reason }) =>
        html`<li><b>${kind}</b> <span class="note">decision ${number}, ${at.slice(0, 10)}, about <a href="../cases/${about}/index.html">${about}</a></span><p>${reason}</p></li>`,
    );
  return {
    folder: "corrections/",
    title: "Corrections",
    description: "What was corrected or withdrawn in this record, and why.",
    main: html`<h1>Corrections</h1>${rows.length > 0 ? html`<ul class="plain">${rows}</ul>` : html`<p>Nothing was corrected or withdrawn yet.</p>`}`,
  };
}

/** A page for an id that a case had before: what it became, and where to go on where it became nothing. */
export function movedPage(old: string, now: readonly Pick<CaseLine, "id" | "title">[]): Page {
  const links = now.map(
    ({ id, title }) =>
      html`<li><a href="../${id}/index.html"><bdi>${title}</bdi></a> <span class="note">${id}</span></li>`,
  );
  return {
    folder: `cases/${old}/`,
    title: `Case ${old}`,
    description: "This case was merged, split or withdrawn.",
    main: html`<h1>Case ${old}</h1>${now.length > 0 ? html`<p>This case is now:</p><ul class="plain">${links}</ul>` : html`<p>This case was withdrawn from the record.</p><p><a href="../index.html">All cases of the record</a></p>`}`,
  };
}
