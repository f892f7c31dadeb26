import { sha256Of } from "../../model/index.ts";
import {
  type About,
  caseOfPath,
  dataPackage,
  type FileToPublish,
  type ReleaseLine,
  releasesIn,
  releasesPage,
} from "../../publish/index.ts";
import { jsonFile, pageFile } from "./case-files.ts";
import type { Going } from "./publish-folder.ts";

/** The files that name the release itself: they come last, since only then it is known whether there is a new one. */
export function* filesOfRelease(
  facts: Pick<ReleaseLine, "at" | "cases" | "claims">,
  about: About,
  { entries, before, now }: Going,
  parts: readonly string[],
): Generator<FileToPublish> {
  const releases = releasesIn(entries);
  const hashOf = (path: string) => now.get(`data/${path}`) ?? sha256Of("");
  const filesWith = (all: readonly ReleaseLine[]): FileToPublish[] => [
    {
      path: "data/datapackage.json",
      content: jsonFile(dataPackage(about, { ...facts, number: all.length }, parts, hashOf)),
    },
    pageFile(releasesPage(all), about),
  ];
  const own = new Set(filesWith(releases).map(({ path }) => path));
  const others = [...before.keys()].filter((path) => !own.has(path));
  const isSame = others.length === now.size && others.every((path) => now.get(path) === before.get(path));
  if (isSame) return yield* filesWith(releases);
  const counts = { brought: 0, changed: 0, withdrawn: 0 };
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    if (caseOfPath(path) === null || before.get(path) === now.get(path)) continue;
    counts[now.has(path) ? (before.has(path) ? "changed" : "brought") : "withdrawn"]++;
  }
  yield* filesWith([...releases, { ...facts, number: releases.length + 1, ...counts }]);
}
