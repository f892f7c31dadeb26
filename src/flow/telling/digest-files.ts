import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { html, legible } from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { NoticeShower, type ShownNotice } from "./shown-notices.ts";

/** The folder of the record's digests. */
const FOLDER = "digests";

interface Digest {
  readonly name: string;
  readonly notices: readonly ShownNotice[];
}

/**
 * Writes what changed on a day, person by person, as a page and as a text, and writes those of earlier days anew: what is held since is in
 * none of them. Each file is put in place whole.
 */
export async function writeDigests(
  { store, folder }: { readonly store: Store; readonly folder: string },
  { policy, day, addressOf }: { policy: HoldPolicy; day: string; addressOf: (id: string) => string },
): Promise<void> {
  const into = join(folder, FOLDER);
  const names = await readdir(into).catch((): string[] => []);
  const days = new Set([day, ...names.flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.txt$/.exec(name)?.[1] ?? [])]);
  const shower = new NoticeShower(store, policy);
  for (const one of [...days].sort()) {
    const digests = await digestsOf(store, shower, one);
    if (digests.length === 0 && !names.includes(`${one}.txt`)) continue;
    await mkdir(into, { recursive: true });
    for (const [ending, content] of [
      ["txt", textOf(one, digests, addressOf)],
      ["html", pageOf(one, digests, addressOf)],
    ] as const) {
      // Of its own, for several may look for changes at once.
      const part = join(into, `.${one}.${ending}.${randomUUID()}.part`);
      await writeFile(part, content, { mode: 0o600 });
      await rename(part, join(into, `${one}.${ending}`));
    }
  }
}

async function digestsOf(store: Store, shower: NoticeShower, day: string): Promise<Digest[]> {
  const people = new Map<string, { name: string; notices: Map<number, ShownNotice> }>();
  for (const { name, person, notice } of await store.deliveries.noticesOn(day)) {
    const shown = await shower.show(notice);
    if (!shown) continue;
    const own = people.get(person) ?? { name, notices: new Map() };
    // A case that somebody is told of in several ways stands in the digest once.
    own.notices.set(shown.number, shown);
    people.set(person, own);
  }
  return [...people.values()].map(({ name, notices }) => ({ name, notices: [...notices.values()] }));
}

/** The lines of some notices as plain text. */
export function noticeLines(notices: readonly ShownNotice[], addressOf: (id: string) => string): string {
  return notices
    .map(({ title, case: id, sentences }) =>
      legible([title.replace(/\s+/g, " "), addressOf(id), ...sentences.map((sentence) => `- ${sentence}`)].join("\n")),
    )
    .join("\n\n");
}

function textOf(day: string, digests: readonly Digest[], addressOf: (id: string) => string): string {
  const parts = digests.map(({ name, notices }) => `For ${legible(name)}\n\n${noticeLines(notices, addressOf)}\n`);
  return `What changed on ${day}\n\n${parts.join("\n\n")}`;
}

function pageOf(day: string, digests: readonly Digest[], addressOf: (id: string) => string): string {
  const sections = digests.map(
    ({ name, notices }) => html`<section><h2>For ${name}</h2>
${notices.map(
  ({ title, case: id, sentences }) =>
    html`<h3><a href="${addressOf(id)}">${title}</a></h3><ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
)}</section>`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>What changed on ${day}</title></head>
<body><main><h1>What changed on ${day}</h1>
${sections}
</main></body></html>
`.markup;
}
