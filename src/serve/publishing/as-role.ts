import type { NextRelease as Told } from "../../flow/index.ts";
import type { NextRelease } from "../contract/next-release.ts";
import { mayAs, type Role } from "../people/role.ts";

/** What somebody is told of the next release: what is held in which case from the role editor on, where it goes from publisher on. */
export function toldAs(role: Role, told: Told, to: Pick<NextRelease, "folder" | "address">): NextRelease {
  const seesHeld = mayAs(role, "editor");
  const held = (what: Told["brought"]["first"][number]["held"]) => (seesHeld ? listed(what) : null);
  const { folder, address } = mayAs(role, "publisher") ? to : { folder: null, address: null };
  const { brought, changed, withdrawn } = told;
  return {
    ...told,
    brought: { total: brought.total, first: brought.first.map((one) => ({ ...one, held: held(one.held) })) },
    changed: {
      total: changed.total,
      first: changed.first.map(({ documents, decisions, ...one }) => ({
        ...one,
        held: held(one.held),
        documents: documents && { came: listed(documents.came), gone: documents.gone },
        decisions: decisions && listed(decisions),
      })),
    },
    withdrawn: {
      total: withdrawn.total,
      first: withdrawn.first.map((one) => ({ ...one, became: [...one.became] })),
    },
    held: { ...told.held, cases: seesHeld ? listed(told.held.cases) : null },
    folder,
    address,
  };
}

function listed<T>({ total, first }: { readonly total: number; readonly first: readonly T[] }) {
  return { total, first: [...first] };
}
