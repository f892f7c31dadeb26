import {
  type CaseFile,
  type Claim,
  type Decided,
  identify,
  type Sha256,
  type Speaker,
  type Standing,
  standingOf,
} from "../../model/index.ts";

/** The claims of a case after editors decided about them. */
export interface DecidedClaims {
  /** What counts: what was read and not rejected, what was read unsurely and accepted, and what editors added. */
  readonly claims: Claim[];
  readonly unsure: Claim[];
  readonly rejected: NonNullable<CaseFile["rejected"]>;
}

const ITS_OWN_VOICE: Speaker = { name: null, role: null, affiliation: null, kind: "document", anonymous: false };

/**
 * Applies what editors decided about claims. Of two decisions about one claim the later counts. A claim that an editor made counts only
 * where all the documents that its words stand in are of the case.
 */
export function decidedClaims(
  read: readonly Claim[],
  unsure: readonly Claim[],
  standing: readonly Standing[],
  documents: ReadonlySet<Sha256>,
): DecidedClaims {
  const last = new Map<string, Standing>();
  for (const each of standingOf(standing, "accept", "reject"))
    for (const claim of each.deed.body.claims) last.set(claim, each);
  const made = standing.flatMap((each) => editorsClaim(each) ?? []);
  const all = [...read, ...made.filter((claim) => claim.evidence.every((e) => documents.has(e.document)))];
  const accepted = unsure.filter((claim) => last.get(claim.id)?.deed.kind === "accept");
  const rejected = [...all, ...unsure].flatMap((claim) => {
    const decision = last.get(claim.id);
    return decision?.deed.kind === "reject" ? [{ claim, decision: decidedBy(decision) }] : [];
  });
  const out = new Set(rejected.map(({ claim }) => claim.id));
  const taken = new Set(accepted.map(({ id }) => id));
  return {
    claims: [...all, ...accepted].filter(({ id }) => !out.has(id)),
    unsure: unsure.filter(({ id }) => !out.has(id) && !taken.has(id)),
    rejected,
  };
}

/** The claim that an editor made by correcting or adding; null for other decisions. */
export function editorsClaim({ number, by, deed }: Standing): Claim | null {
  if (deed.kind !== "add" && deed.kind !== "correct") return null;
  const { kind, body } = deed;
  const { field, about } = kind === "add" ? body : body.on;
  return {
    id: identify("claim", [number, by, body]),
    field,
    value: body.value,
    about,
    speaker: body.speaker ?? ITS_OWN_VOICE,
    mode: body.mode ?? "stated",
    occasion: kind === "add" ? (body.occasion ?? null) : null,
    evidence: body.evidence,
    reader: { name: by, version: `decision ${number}`, kind: "editor" },
    confidence: 1,
  };
}

/** A decision as it is shown beside what it decided. */
export function decidedBy({ number, by, at, reason, deed }: Standing): Decided {
  return { number, kind: deed.kind, by, at, reason };
}
