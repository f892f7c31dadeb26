import { type CaseFile, CaseFinder, casesNamed, type Decision, notUnderstood, type Standing } from "../model/index.ts";
import type { Waiting } from "./waiting-item.ts";

/** Decisions that change nothing any more: what they are about is gone, or this version does not understand them. */
export function withoutEffect(
  files: readonly CaseFile[],
  standing: readonly Standing[],
  decisions: readonly Decision[],
): Waiting[] {
  const item = (number: number, caseId: string | null, because: string): Waiting => ({
    kind: "decision without effect",
    weight: 80,
    caseId,
    about: String(number),
    because,
  });
  const finder = new CaseFinder(files);
  const claims = new Map(
    files.flatMap((file) =>
      [...file.claims, ...(file.rejected ?? []).map(({ claim }) => claim)].map((c) => [c.id, file.id] as const),
    ),
  );
  const made = new Set(
    files.flatMap((file) => file.claims.flatMap(({ reader }) => (reader.kind === "editor" ? reader.version : []))),
  );
  return [
    ...notUnderstood(decisions).map(({ number, kind }) =>
      item(
        number,
        null,
        `Decision ${number} (${kind}) is not understood by this version: use the newer one that made it.`,
      ),
    ),
    ...standing.flatMap((each) => {
      const { number, deed } = each;
      const here = casesNamed(each.deed).map((of) => finder.find(of));
      if (here.includes(null))
        return item(number, null, `Decision ${number} (${deed.kind}) is about a case that is not there.`);
      if (deed.kind === "correct" || deed.kind === "add")
        return made.has(`decision ${number}`)
          ? []
          : item(
              number,
              here[0]?.id ?? null,
              `Decision ${number} (${deed.kind}) rests on words of a document that is not in its case any more.`,
            );
      if (deed.kind !== "accept" && deed.kind !== "reject") return [];
      return deed.body.claims.some((id) => claims.has(id))
        ? []
        : item(
            number,
            here[0]?.id ?? null,
            `Decision ${number} (${deed.kind}) is about claims that are not read any more: decide anew.`,
          );
    }),
  ];
}
