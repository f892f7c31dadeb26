import type { CasesBeside, Matter } from "../../../contract/matter.ts";

/** What happens when two cases are put together, in sentences. */
export function whenMerged({ here, there, rows, shared }: CasesBeside): string[] {
  const documents = here.documents + there.documents - shared;
  const differing = rows.filter(({ same }) => same === false).map(({ label }) => label.toLowerCase());
  return [
    `${many(documents, "document")} make one case from now on: ${here.documents} of this one and ${there.documents} of the other${shared > 0 ? `, ${shared} of them in both` : ""}.`,
    differing.length === 0
      ? "Nothing that is compared here differs."
      : `They differ in ${listed(differing)}: both accounts stand side by side, and nothing is dropped.`,
    "The links of both lead to the one case. It can be undone.",
  ];
}

/** What happens when some documents make a case of their own, in sentences. */
export function whenSplit({ documents, facts }: Matter["case"], chosen: ReadonlySet<string>): string[] {
  const stay = documents.length - chosen.size;
  const gone = facts.filter((fact) => fact.documents.length > 0 && fact.documents.every((id) => chosen.has(id)));
  return [
    `${many(chosen.size, "document")} ${chosen.size === 1 ? "makes" : "make"} a case of ${chosen.size === 1 ? "its" : "their"} own; ${many(stay, "document")} ${stay === 1 ? "stays" : "stay"} here.`,
    gone.length === 0
      ? "No fact rests on these documents alone."
      : `What only ${chosen.size === 1 ? "it tells" : "they tell"} goes along: ${listed([...new Set(gone.map(({ label }) => label.toLowerCase()))])}.`,
    "It can be undone.",
  ];
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function listed(words: readonly string[]): string {
  return words.length <= 1 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
