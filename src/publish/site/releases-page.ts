import { type FileEntry, type ReleaseEntry, releaseLayout } from "../../model/index.ts";
import { html } from "../page/html.ts";
import type { Page } from "./shell.ts";

/** A release as readers are told of it: counts only, so that nothing can stand there that is held later. */
export interface ReleaseLine {
  readonly number: number;
  readonly at: string;
  readonly cases: number;
  readonly claims: number;
  /** Cases that it brought, changed and took out. */
  readonly brought: number;
  readonly changed: number;
  readonly withdrawn: number;
}

/** The id of the case whose data lies at a path; null for any other file. */
export function caseOfPath(path: string): string | null {
  return /^cases\/([^/]+)\/case\.json$/.exec(path)?.[1] ?? null;
}

/** The releases that a log tells of, the first one first. */
export function releasesIn(entries: readonly (FileEntry | ReleaseEntry)[]): ReleaseLine[] {
  const there = new Set<string>();
  const lines: ReleaseLine[] = [];
  let counts = { brought: 0, changed: 0, withdrawn: 0 };
  for (const entry of entries) {
    if (!("path" in entry)) {
      const { release: number, at, cases, claims } = entry;
      lines.push({ number, at, cases, claims, ...counts });
      counts = { brought: 0, changed: 0, withdrawn: 0 };
      continue;
    }
    const id = caseOfPath(entry.path);
    if (id === null) continue;
    if (entry.sha256 === null) counts.withdrawn++;
    else if (there.has(id)) counts.changed++;
    else counts.brought++;
    if (entry.sha256 === null) there.delete(id);
    else there.add(id);
  }
  return lines;
}

/** The page of all releases, the latest first. */
export function releasesPage(releases: readonly ReleaseLine[]): Page {
  const rows = [...releases]
    .reverse()
    .map(
      (release) =>
        html`<li><b>Release ${release.number}</b> <span class="note">as of ${release.at.slice(0, 10)}, ${counted(release.cases, "case")}, ${counted(release.claims, "claim")}</span><p>${inWords(release)}</p><a href="${release.number}/manifest.txt">Its files</a></li>`,
    );
  return {
    folder: "releases/",
    title: "Releases",
    description: "Every release of this record, what each changed, and how to check it.",
    main: html`<h1>Releases</h1><p>Every release is signed and stands in a log that can only be added to. A list of files is what <code>sha256sum -c</code> reads; only that of the latest release fits the files as they are now.</p>
<ul class="plain"><li><a href="../${releaseLayout.checkpoint}">The signed head of the log</a>: keep a copy, and <code>answerable verify --earlier</code> shows that nothing released was rewritten since</li><li><a href="../${releaseLayout.key}">The public key</a>: get it from elsewhere too, since whoever changes the record can change it</li></ul>
<section aria-labelledby="all"><h2 id="all">All releases</h2><ul class="plain">${rows}</ul></section>
`,
  };
}

function inWords({ number, brought, changed, withdrawn }: ReleaseLine): string {
  if (number === 1) return "The first release.";
  const parts = [
    brought > 0 && `${counted(brought, "case")} new`,
    changed > 0 && `${counted(changed, "case")} changed`,
    withdrawn > 0 && `${counted(withdrawn, "case")} withdrawn`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? `${parts.join(", ")}.` : "No case changed.";
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}
