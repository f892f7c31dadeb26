import type { FactInWords } from "../../../contract/case-page.ts";

/** Why a fact stands as it does, and whether an editor stands behind it or it is as software read it; one step away, what read it. */
export function HowRead({ fact }: { readonly fact: FactInWords }) {
  return (
    <details className="how-read">
      <summary>
        {standing(fact)}
        <span className="unseen">: how {fact.label} was read</span>
      </summary>
      How it was read: {fact.readBy.replace(/^read /, "")}.
    </details>
  );
}

/** Software's reading is never told as an editor's, nor an editor's own claim as checked by another. */
function standing({ verified, reason, accounts }: FactInWords): string {
  if (verified !== null) return `verified by ${verified}`;
  const isReadByPerson = accounts.some(({ voices }) => voices.some(({ byPerson }) => byPerson));
  return `${reason}; ${isReadByPerson ? "read by a person in part, not verified" : "not checked by a person"}`;
}
