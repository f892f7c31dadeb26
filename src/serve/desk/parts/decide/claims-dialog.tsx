import { useState } from "react";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import { Choice } from "./choice.tsx";
import { DecideDialog } from "./decide-dialog.tsx";

interface ClaimsDialogProps {
  readonly kind: "accept" | "reject";
  readonly matter: Matter;
  /** The account that is meant, counted from 0. */
  readonly account?: number;
  /** The one claim that is meant. */
  readonly claim?: ClaimMatter | null;
  readonly onClose: () => void;
  readonly onDecided?: () => void;
}

/** Accepts an account of a fact or a claim, or rejects claims, which then count for nothing. */
export function ClaimsDialog({ kind, matter, account, claim = null, ...rest }: ClaimsDialogProps) {
  const options = accountsOf(matter, claim, kind);
  const [id, setId] = useState(options[account ?? 0]?.id ?? options[0]?.id ?? "");
  const chosen = options.find((each) => each.id === id);
  return (
    <DecideDialog
      {...rest}
      kind={kind}
      title={kind === "accept" ? `Accept ${matter.heading}` : `Reject: ${matter.heading}`}
      after={matter.last}
      doIt={kind === "accept" ? "Accept it" : "Reject it"}
      asked={() =>
        chosen && (chosen.on.kind === "claim" || chosen.on.kind === "fact")
          ? { kind, on: chosen.on, claims: [...chosen.claims] }
          : "There is no claim here to decide about."
      }
    >
      {options.length > 1 ? (
        <Choice
          label={kind === "accept" ? "Account" : "What is rejected"}
          options={options}
          value={id}
          onChange={setId}
        />
      ) : (
        <p>
          <q>{chosen?.words}</q>
        </p>
      )}
      <p>
        {kind === "accept"
          ? "It leads and is verified, by you. Other accounts stay, as superseded."
          : "It counts for nothing any more. It stays in the file, with your reason."}
      </p>
    </DecideDialog>
  );
}

/** What can be accepted or rejected: of a fact each account, and to reject also each single claim. */
function accountsOf(matter: Matter, claim: ClaimMatter | null, kind: "accept" | "reject") {
  const one = claim ?? matter.claim;
  if (one) return [{ id: one.claim, words: `${one.value}, ${one.attribution}`, on: one.on, claims: [one.claim] }];
  const { fact, on } = matter;
  if (!fact) return [];
  const accounts = fact.accounts.map((account, index) => ({
    id: `account ${index}`,
    words: `${account.letter ? `${account.letter}: ` : ""}${account.value}`,
    on,
    claims: account.voices.map((voice) => voice.claim),
  }));
  if (kind === "accept") return accounts.filter(({ claims }) => claims.length > 0);
  const singly = fact.claims.map((each) => ({
    id: each.claim,
    words: `only: ${each.value}, ${each.attribution}`,
    on: each.on,
    claims: [each.claim],
  }));
  return [...accounts, ...singly];
}
