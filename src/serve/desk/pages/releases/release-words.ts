import type { NextRelease } from "../../../contract/next-release.ts";

/** "1 case", "1,200 cases". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : more}`;
}

/** What a release is for in which no case is new, changed or withdrawn; empty where one is. */
export function noCaseWords({ outcome, brought, changed, withdrawn, notLookedAt }: NextRelease): string {
  if (brought.total + changed.total + withdrawn.total > 0) return "";
  if (outcome === "not known")
    return "No case that was looked at changes. Whether pages are made again only publishing tells: the program or its settings are not those of the last release.";
  return notLookedAt.brought + notLookedAt.changed > 0
    ? ""
    : "No case changes. The pages about the whole record say up to when it goes, and that is later now.";
}

/** What publishing does, in the one sentence that is confirmed. */
export function confirmWords({ brought, changed, withdrawn, notLookedAt, held }: NextRelease): string {
  const come = listed([
    brought.total > 0 && counted(brought.total, "new case"),
    changed.total > 0 && counted(changed.total, "changed case"),
  ]);
  const things = held.byRule + held.byEditors;
  const does = listed([
    come ? `makes ${come} public` : withdrawn.total === 0 && "makes the pages about the whole record again",
    withdrawn.total > 0 && `withdraws ${counted(withdrawn.total, "case")}`,
    notLookedAt.brought > 0 && `may make ${counted(notLookedAt.brought, "case")} more public`,
    notLookedAt.changed > 0 && `may change ${counted(notLookedAt.changed, "case")} more`,
    things > 0 && `leaves out ${counted(things, "thing")} that ${things === 1 ? "is" : "are"} held`,
  ]);
  return `It ${does}; what is public cannot be called back.`;
}

/** How much is held, and by whom. */
export function heldWords({ byRule, byEditors, notCounted }: NextRelease["held"]): string {
  const things = byRule + byEditors;
  const more = notCounted > 0 ? ` In ${counted(notCounted, "case")} more it was not looked for yet.` : "";
  if (things === 0) return `Nothing is held${notCounted > 0 ? " in the cases that were looked at" : ""}.${more}`;
  const by = [
    byRule > 0 && `${byRule.toLocaleString("en-US")} by rule`,
    byEditors > 0 && (byEditors === 1 ? "1 by an editor" : `${byEditors.toLocaleString("en-US")} by editors`),
  ];
  return `${counted(things, "thing is", "things are")} held and will not be public: ${listed(by)}.${more}`;
}

/** What may change beside what is listed; empty where everything was looked at. */
export function notLookedAtWords({ brought, changed }: NextRelease["notLookedAt"]): string {
  if (brought + changed === 0) return "";
  const what = listed([
    brought > 0 && `${counted(brought, "case")} more may be new`,
    changed > 0 && `${counted(changed, "case")} more may change`,
  ]);
  return `${what}: they are too many to look at each before it is published. The release tells how many did.`;
}

function listed(parts: readonly (string | false)[]): string {
  const said = parts.filter((part) => part !== false);
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}
