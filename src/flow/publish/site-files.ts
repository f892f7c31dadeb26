import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  type About,
  aboutPage,
  accuracy,
  allCasesPages,
  byDay,
  type CaseLine,
  type Correction,
  calendar,
  correctionsPage,
  type Due,
  dataPage,
  type FileToPublish,
  groupPages,
  homePage,
  movedPage,
  type Overdue,
  overduePage,
  type Page,
  type PublicDecision,
  searchIndex,
  searchScript,
  sitemap,
  siteStyle,
} from "../../publish/index.ts";
import { postalCodeOf } from "../../read/index.ts";
import { feedFiles, pageFile } from "./case-files.ts";

/** What is kept of all cases while they go by one at a time. */
export interface Gathered {
  readonly lines: CaseLine[];
  readonly overdue: Overdue[];
  readonly due: Due[];
  readonly decisions: readonly PublicDecision[];
  /** Ids that cases had before, with the published cases that they became. */
  readonly moved: ReadonlyMap<string, readonly string[]>;
  /** The parts that the data comes in. */
  readonly parts: readonly string[];
}

/** The pages and files that are of the whole record, but those that tell of the release itself. */
export async function* siteFiles(
  { lines, overdue, due, decisions, moved, parts }: Gathered,
  about: About,
  correction: Correction,
  at: string,
): AsyncGenerator<FileToPublish> {
  const home = homePage(lines, about, at, postalCodeOf);
  const pages: Page[] = [
    home,
    ...allCasesPages(lines),
    overduePage(overdue),
    aboutPage(about, correction, accuracy),
    dataPage(about, parts),
    correctionsPage(decisions),
  ];
  const folders = lines.map(({ id }) => `cases/${id}/`);
  for (const page of pages) {
    folders.push(page.folder);
    yield pageFile(page, about);
  }
  for (const page of groupPages(lines)) {
    folders.push(page.folder);
    yield pageFile(page, about);
    yield* feedFiles(page, page.cases, about, at);
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const [old, now] of moved)
    yield pageFile(
      movedPage(
        old,
        now.flatMap((id) => byId.get(id) ?? []),
      ),
      about,
    );
  yield* feedFiles(home, [...lines].sort(byDay), about, at);
  yield { path: "calendar.ics", content: calendar(about.title, due, about.address, at) };
  yield { path: "style.css", content: siteStyle };
  yield { path: "search.js", content: searchScript };
  yield { path: "minisearch.js", content: await searchLibrary() };
  yield { path: "search-index.json", content: searchIndex(lines) };
  if (about.address !== null) yield { path: "sitemap.xml", content: sitemap([...folders, "releases/"], about.address) };
  const map = about.address === null ? "" : `Sitemap: ${about.address}sitemap.xml\n`;
  yield { path: "robots.txt", content: `User-agent: *\nAllow: /\n${map}` };
}

/** MiniSearch as its package ships it for browsers, without the address of its source map, which is not published. */
async function searchLibrary(): Promise<string> {
  const words = await readFile(fileURLToPath(import.meta.resolve("minisearch")), "utf8");
  const licence = "/*! MiniSearch, © Luca Ongaro, MIT licence: https://github.com/lucaong/minisearch */\n";
  return licence + words.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, "\n");
}
