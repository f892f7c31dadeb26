import type { Cases } from "../../model/index.ts";
import {
  type About,
  annotationsOf,
  atomFeed,
  type CaseLine,
  type Correction,
  casePage,
  type FileToPublish,
  jsonFeed,
  type Page,
  type PublishedCase,
  renderShell,
} from "../../publish/index.ts";

/** The files of one case: its page, the case file, its evidence as annotations and, where the record has an address, its feeds. */
export function* caseFiles(
  published: PublishedCase,
  line: CaseLine,
  about: About,
  correction: Correction,
  at: string,
): Generator<FileToPublish> {
  const page = casePage(published, correction);
  yield pageFile(page, about);
  yield { path: `${page.folder}case.json`, content: caseData(published) };
  yield { path: `${page.folder}annotations.json`, content: jsonFile(annotationsOf(published)) };
  yield* feedFiles(page, [line], about, at);
}

/** The case file of one case, as it is published: two that are the same are of a case that did not change. */
export function caseData({ documents, file }: PublishedCase): string {
  const alone: Cases = {
    schema: "answerable/cases@1",
    documents: [...documents.values()],
    cases: [file],
    unread: [],
    unrelated: [],
  };
  return jsonFile(alone);
}

/** A page as a file. */
export function pageFile(page: Page, about: About): FileToPublish {
  return { path: `${page.folder}index.html`, content: renderShell(page, about) };
}

/** The feeds beside a page that names one; none where the record has no address, since feeds hold whole addresses. */
export function* feedFiles(
  { folder, feed }: Page,
  cases: readonly CaseLine[],
  { address }: About,
  at: string,
): Generator<FileToPublish> {
  if (feed === undefined || address === null) return;
  const of = { title: feed, page: folder, cases };
  yield { path: `${folder}feed.xml`, content: atomFeed(of, address, at) };
  yield { path: `${folder}feed.json`, content: jsonFeed(of, address, at) };
}

/** An object as a file that people can read too. */
export function jsonFile(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
