import { type CaseFile, type Claim, fieldOf } from "../../../model/index.ts";
import { attribute, describeMode } from "../mode.ts";
import { describeMoment } from "../moment.ts";
import { describeDecision, describeReader, nameReader } from "../reader.ts";
import { describeSpeaker, shortSpeaker } from "../speaker.ts";
import { describeAccount } from "../value.ts";
import type { Voice } from "./shape.ts";
import type { Sources } from "./sources.ts";

/** Every claim of a case in words, and the way from a claim's id to it. */
export class Voices {
  readonly all: readonly Voice[];
  readonly rejected: readonly { readonly claim: Voice; readonly reason: string }[];
  readonly #byClaim: ReadonlyMap<string, Voice>;

  constructor(caseFile: CaseFile, people: ReadonlyMap<string, string>, sources: Sources) {
    this.all = caseFile.claims.map((claim) => describe(claim, people, sources));
    this.rejected = (caseFile.rejected ?? []).map(({ claim, decision }) => ({
      claim: describe(claim, people, sources),
      reason: describeDecision(decision),
    }));
    this.#byClaim = new Map(this.all.map((voice) => [voice.claim, voice]));
  }

  /** The voices behind claim ids, in their order. An id of no claim is passed over. */
  of(claims: readonly string[]): Voice[] {
    return claims.flatMap((id) => this.#byClaim.get(id) ?? []);
  }

  one(claim: string | null): Voice | null {
    return claim === null ? null : (this.#byClaim.get(claim) ?? null);
  }
}

function describe(claim: Claim, people: ReadonlyMap<string, string>, sources: Sources): Voice {
  const [first] = claim.evidence;
  const speaker = describeSpeaker(claim.speaker, first && sources.documentOf(first.document));
  const told = (claim.relayedBy ?? []).map((teller) => `, as told by ${shortSpeaker(teller)}`).join("");
  const relayed = claim.reader.kind === "editor" ? `${told} (as read by ${claim.reader.name}, editor)` : told;
  return {
    claim: claim.id,
    kind: claim.speaker.kind,
    mode: claim.mode,
    speaker,
    attribution: attribute(speaker, claim.mode, claim.speaker) + relayed,
    shortAttribution: attribute(shortSpeaker(claim.speaker), claim.mode, claim.speaker) + relayed,
    verb: describeMode(claim.mode, { ...claim.speaker, name: speaker }),
    label: fieldOf(claim.field).label,
    value: describeAccount(claim.value, claim.field, [claim.mode]),
    about: claim.about === null ? null : (people.get(claim.about) ?? claim.about),
    occasion: claim.occasion ? describeMoment(claim.occasion) : null,
    quotes: claim.evidence.map((evidence) => sources.quote(evidence)),
    reader: describeReader(claim.reader),
    readerName: nameReader(claim.reader),
    byPerson: claim.reader.kind === "editor",
  };
}
