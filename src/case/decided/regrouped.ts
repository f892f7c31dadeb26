import { type CaseReference, identify, type Sha256, type Standing, standingOf } from "../../model/index.ts";
import type { Group, Member } from "../group.ts";
import { compare } from "../order.ts";

/**
 * Cases as editors merged and split them and moved documents between them, one decision after the other, on top of what the documents'
 * signs make. A case keeps its id; of two merged, that of the earlier document's. A decision whose cases or documents are not there, or
 * that would leave a case without a document, changes nothing. `placeOf` gives each document's place in the one order.
 */
export function regrouped(
  groups: readonly Group[],
  standing: readonly Standing[],
  placeOf: ReadonlyMap<Sha256, string>,
): Group[] {
  const decisions = standingOf(standing, "merge", "split", "move");
  if (decisions.length === 0) return [...groups];
  const cases = new Cases(groups, placeOf);
  for (const { deed, ...decision } of decisions) {
    if (deed.kind === "merge") cases.merge(deed.body.case, deed.body.with, decision);
    else if (deed.kind === "split") cases.split(deed.body.case, deed.body.documents, decision);
    else cases.move(deed.body.document, deed.body.from, deed.body.to, decision);
  }
  return cases.groups();
}

type By = Pick<Standing, "number" | "by" | "reason">;

/** The cases while decisions are applied to them. */
class Cases {
  readonly #groups: Map<string, Group>;
  readonly #placeOf: ReadonlyMap<Sha256, string>;
  /** Where merged cases went. */
  readonly #now = new Map<string, string>();

  constructor(groups: readonly Group[], placeOf: ReadonlyMap<Sha256, string>) {
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    this.#placeOf = placeOf;
  }

  merge(one: CaseReference, other: CaseReference, by: By): void {
    const [a, b] = [this.#find(one), this.#find(other)];
    if (!a || !b || a.id === b.id) return;
    const [kept, gone] = compare(this.#first(a), this.#first(b)) <= 0 ? [a, b] : [b, a];
    const because = `an editor, ${by.by}, put two cases together: ${by.reason} (decision ${by.number})`;
    const members = new Map(kept.members.map((member) => [member.document, member]));
    for (const member of gone.members) {
      const both = members.get(member.document);
      members.set(member.document, both ? inBoth(both, member) : { ...member, because });
    }
    this.#groups.delete(gone.id);
    this.#now.set(gone.id, kept.id);
    this.#put({ ...kept, members: [...members.values()], apart: [...kept.apart, ...gone.apart] });
  }

  split(of: CaseReference, documents: readonly Sha256[], by: By): void {
    const group = this.#find(of);
    if (!group) return;
    const taken = group.members.filter(({ document }) => documents.includes(document));
    const left = group.members.filter(({ document }) => !documents.includes(document));
    if (taken.length === 0 || left.length === 0) return;
    const first = taken[0]?.document;
    const usual = identify("case", [first]);
    const id = this.#groups.has(usual) ? identify("case", ["split", first]) : usual;
    const because = `an editor, ${by.by}, took them apart: ${by.reason} (decision ${by.number})`;
    this.#put({ ...group, members: left, apart: [...group.apart, { case: id, because }] });
    const own = taken.map((member) => ({ ...member, because: taken.length > 1 ? because : null }));
    this.#put({ id, members: own, apart: [...group.apart, { case: group.id, because }] });
  }

  move(document: Sha256, from: CaseReference | null, to: CaseReference | null, by: By): void {
    const [source, target] = [from && this.#find(from), to && this.#find(to)];
    if ((from && !source) || (to && !target) || !this.#placeOf.has(document)) return;
    const member = source?.members.find((each) => each.document === document);
    if ((source && !member) || target?.members.some((each) => each.document === document)) return;
    if (source) {
      this.#groups.delete(source.id);
      const left = source.members.filter((each) => each !== member);
      if (left.length > 0) this.#put({ ...source, members: left });
    }
    if (!target) return;
    const because = `an editor, ${by.by}, moved it here: ${by.reason} (decision ${by.number})`;
    const moved: Member = { share: "whole", elsewhere: [], ...member, document, because };
    this.#put({ ...target, members: [...target.members, moved] });
  }

  /** All cases, by their first documents, each kept apart only from others that are there. */
  groups(): Group[] {
    const groups = [...this.#groups.values()].sort((a, b) => compare(this.#first(a), this.#first(b)));
    return groups.map((group) => {
      const apart = new Map<string, string>();
      for (const other of group.apart) {
        const id = this.#current(other.case);
        if (id !== group.id && this.#groups.has(id) && !apart.has(id)) apart.set(id, other.because);
      }
      return { ...group, apart: [...apart].map(([id, because]) => ({ case: id, because })) };
    });
  }

  #find({ id, anchor }: CaseReference): Group | null {
    const known = this.#groups.get(this.#current(id));
    if (known) return known;
    const holding = [...this.#groups.values()].flatMap((group) => {
      const share = group.members.find(({ document }) => document === anchor)?.share;
      return share ? [{ group, share }] : [];
    });
    return (holding.find(({ share }) => share !== "also") ?? holding[0])?.group ?? null;
  }

  #current(id: string): string {
    const next = this.#now.get(id);
    return next === undefined || this.#groups.has(id) ? id : this.#current(next);
  }

  #put(group: Group): void {
    const place = (member: Member) => this.#placeOf.get(member.document) ?? "";
    this.#groups.set(group.id, {
      ...group,
      members: [...group.members].sort((a, b) => compare(place(a), place(b))),
    });
  }

  #first({ members }: Group): string {
    return this.#placeOf.get(members[0]?.document ?? "") ?? "";
  }
}

/** A document that was of both of two merged cases: only who was harmed elsewhere for both is so still. */
function inBoth(one: Member, other: Member): Member {
  const elsewhere = one.elsewhere.filter((person) => other.elsewhere.includes(person));
  if (elsewhere.length === 0) return { ...one, share: "whole", elsewhere };
  return { ...one, share: one.share === "main" || other.share === "main" ? "main" : "also", elsewhere };
}
