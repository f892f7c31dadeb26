import type { HoldLine } from "../../../contract/case-page.ts";

/** What goes on holding the same thing when one hold on it is lifted, each in words. */
export function stillHeld(lifted: HoldLine, holds: readonly HoldLine[]): string[] {
  return holds
    .filter((other) => other !== lifted && (other.on.kind === "case" ? other.rule === "editor" : isSame(other, lifted)))
    .map(({ what, rule, decision }) =>
      decision === null ? `the rule “${rule}” holds ${what}` : `${decision.by} holds ${what}`,
    );
}

/** Whether two holds keep back one thing. A name is a person's and also the fact that tells it. */
function isSame({ on: a }: HoldLine, { on: b }: HoldLine): boolean {
  return thing(a) === thing(b);
}

function thing(on: HoldLine["on"]): string {
  switch (on.kind) {
    case "person":
      return `fact name ${on.person}`;
    case "fact":
      return `fact ${on.field} ${on.about}`;
    case "claim":
      return `claim ${on.claim}`;
    case "document":
      return `document ${on.document}`;
    case "words":
      return `words ${on.words.toLowerCase()}`;
    case "case":
      return "case";
  }
}
