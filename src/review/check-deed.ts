import {
  type CaseFile,
  type Decision,
  type Deed,
  type DeedBody,
  type DeedSubject,
  deedBodies,
  fieldOf,
  inForce,
  readDeed,
  type Sha256,
} from "../model/index.ts";
import { correctionRefusal } from "./correction-refusal.ts";
import { folded } from "./holds/folded.ts";
import { holdsOf } from "./holds/holds-of.ts";
import { wordsPattern } from "./holds/name-pattern.ts";
import { everyClaim } from "./holds/names-of.ts";
import { defaultPolicy, type HoldPolicy } from "./holds/policy.ts";
import { saidRefusal } from "./said-refusal.ts";

/** What a deed is checked against: the case it is about, another that it names, the texts of their documents, and what was decided so far. */
export interface Seen {
  /** Null where no case is as the deed says, or the deed is about none. */
  readonly caseFile: CaseFile | null;
  readonly other?: CaseFile | null;
  readonly texts: ReadonlyMap<Sha256, string>;
  readonly decisions: readonly Decision[];
  readonly policy?: HoldPolicy;
}

/** Whether a deed can be decided; where not, `why` is one sentence for the editor. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly why: string };

/**
 * Checks a deed before it is recorded: its form, that what it is about is there, that the words it rests on stand where it says, and that
 * it would change something that can be. A deed that is not right is refused whole.
 */
export function checkDeed(deed: Deed, seen: Seen): Checked {
  const why = refusalOf(deed, seen);
  return why === null ? { ok: true } : { ok: false, why };
}

function refusalOf(deed: Deed, seen: Seen): string | null {
  if (deed.by.trim() === "") return "A decision needs the name of who decides.";
  if (deed.reason.trim() === "") return "A decision needs a reason, in words that others can weigh.";
  if (Number.isNaN(Date.parse(deed.at))) return `A decision needs the time it is made, and “${deed.at}” is none.`;
  const known = readDeed(deed);
  if (known === null) return `This is not what a decision to ${deed.kind} needs: ${faultOf(deed)}.`;
  const { kind, body } = known;
  if (kind === "undo") return undoRefusal(body, seen);
  if (kind === "move") return moveRefusal(body, seen);
  const { caseFile } = seen;
  if (!caseFile) return `There is no case ${"on" in body ? body.on.case.id : body.case.id}.`;
  switch (kind) {
    case "accept":
    case "reject":
      return claimsRefusal(kind, body, caseFile);
    case "correct":
      return (
        subjectRefusal(body.on, caseFile, seen.texts) ??
        saidRefusal(body.on.field, body, caseFile, seen.texts) ??
        correctionRefusal(body, caseFile)
      );
    case "add":
      if (body.about !== null && !caseFile.people.some(({ id }) => id === body.about))
        return `Case ${caseFile.id} has no person ${body.about}.`;
      return saidRefusal(body.field, body, caseFile, seen.texts);
    case "merge":
      if (!seen.other) return `There is no case ${body.with.id}.`;
      return seen.other.id === caseFile.id ? `Case ${caseFile.id} cannot be put together with itself.` : null;
    case "split":
      return splitRefusal(body, caseFile);
    case "hold":
      return subjectRefusal(body.on, caseFile, seen.texts);
    case "release":
      return releaseRefusal(body, caseFile, seen);
  }
}

function faultOf({ kind, body }: Deed): string {
  const issue = deedBodies[kind].safeParse(body).error?.issues[0];
  return issue ? [issue.path.join("."), issue.message].filter(Boolean).join(": ") : "its form is not known";
}

function undoRefusal({ decision }: DeedBody<"undo">, { decisions }: Seen): string | null {
  if (!decisions.some(({ number }) => number === decision)) return `There is no decision ${decision} to undo.`;
  const counts = inForce(decisions).some(({ number }) => number === decision);
  const undone = decisions.find((each) => {
    const known = readDeed(each);
    return known?.kind === "undo" && known.body.decision === decision;
  });
  if (!counts && undone) return `Decision ${decision} was undone already, by decision ${undone.number}.`;
  return null;
}

function moveRefusal({ document, from, to }: DeedBody<"move">, { caseFile, other, texts }: Seen): string | null {
  if (from === null && to === null) return "A document is moved from a case, into one, or both; this names none.";
  if (from !== null && !caseFile) return `There is no case ${from.id}.`;
  if (to !== null && !other) return `There is no case ${to.id}.`;
  if (from !== null && to !== null && caseFile?.id === other?.id) return `The document is in case ${to.id} already.`;
  if (from !== null && !caseFile?.documents.includes(document))
    return `Document ${document} is not in case ${from.id}.`;
  if (to !== null && other?.documents.includes(document)) return `Document ${document} is in case ${to.id} already.`;
  return texts.has(document) ? null : `There is no document ${document} that was read.`;
}

function claimsRefusal(kind: "accept" | "reject", body: DeedBody<"accept" | "reject">, file: CaseFile): string | null {
  const { on, claims } = body;
  const refusal = subjectRefusal(on, file, new Map());
  if (refusal) return refusal;
  const known = new Map(everyClaim(file).map((claim) => [claim.id, claim]));
  const missing = claims.find((id) => !known.has(id));
  if (missing) return `Case ${file.id} has no claim ${missing}.`;
  const others = claims.find((id) => known.get(id)?.field !== on.field || known.get(id)?.about !== on.about);
  if (others) return `Claim ${others} is not about “${fieldOf(on.field).label}” as the decision says.`;
  if (kind === "reject") {
    const already = file.rejected?.find(({ claim }) => claims.every((id) => id === claim.id));
    return already ? `It was rejected already, by decision ${already.decision.number}.` : null;
  }
  return claims.every((id) => known.get(id)?.value === null) ? "Nothing was given there that could be accepted." : null;
}

function splitRefusal({ documents }: DeedBody<"split">, file: CaseFile): string | null {
  const missing = documents.find((id) => !file.documents.includes(id));
  if (missing) return `Document ${missing} is not in case ${file.id}.`;
  return file.documents.every((id) => documents.includes(id))
    ? `That would leave case ${file.id} without any document: name only those that make a case of their own.`
    : null;
}

function releaseRefusal({ on, rule }: DeedBody<"release">, file: CaseFile, { decisions, policy }: Seen): string | null {
  const standing = inForce(decisions);
  const before = holdsOf(file, standing, policy ?? defaultPolicy);
  const release = {
    number: Number.MAX_SAFE_INTEGER,
    by: "",
    at: "",
    reason: "",
    deed: { kind: "release", body: { version: 1, on, rule } },
  } as const;
  const after = holdsOf(file, [...standing, release], policy ?? defaultPolicy);
  return after.length < before.length
    ? null
    : `Nothing is held there${rule === null ? "" : ` by the rule “${rule}”`}, so there is nothing to release.`;
}

/** Why there is nothing as a deed says it is about; null where there is. */
function subjectRefusal(on: DeedSubject, file: CaseFile, texts: ReadonlyMap<Sha256, string>): string | null {
  const inCase = `Case ${file.id} has no`;
  switch (on.kind) {
    case "claim": {
      const claim = everyClaim(file).find(({ id }) => id === on.claim);
      if (!claim) return `${inCase} claim ${on.claim}.`;
      const isAsSaid =
        claim.field === on.field && claim.about === on.about && claim.evidence[0]?.document === on.document;
      return isAsSaid ? null : `Claim ${on.claim} is not what the decision says it is: look at it again.`;
    }
    case "fact": {
      const isThere = file.facts.some(({ field, about }) => field === on.field && about === on.about);
      return isThere ? null : `${inCase} fact “${fieldOf(on.field).label}”${on.about ? ` about ${on.about}` : ""}.`;
    }
    case "person":
      return file.people.some(({ id }) => id === on.person) ? null : `${inCase} person ${on.person}.`;
    case "document":
      return file.documents.includes(on.document) ? null : `${inCase} document ${on.document}.`;
    case "words": {
      const pattern = wordsPattern(on.words);
      const told = [JSON.stringify(file), ...file.documents.map((id) => texts.get(id) ?? "")];
      const isThere = pattern !== null && told.some((text) => folded(text).text.search(pattern) >= 0);
      return isThere ? null : `No document of case ${file.id} has the words “${on.words}”.`;
    }
    case "case":
      return null;
  }
}
