import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { OpensVoice } from "./opened-document.tsx";
import { Speakers } from "./speakers.tsx";
import type { Said } from "./voice-columns.ts";

/** What one kind of voice says to a fact: the value with its letter, and under it who says so and how. */
export function SaidCell({ said }: { readonly said: readonly Said[] }) {
  if (said.length === 0) return <span className="unseen">silent</span>;
  return said.map(({ account, voices }) => (
    <div key={`${account.letter} ${account.value}`} className={account.superseded ? "said behind" : "said"}>
      {voices[0] && (
        <OpensVoice voice={voices[0]} className="value">
          {account.letter && <span className="letter">{account.letter}</span>}
          <UnbrokenDates words={account.value} />
        </OpensVoice>
      )}
      {account.superseded && <span className="note">superseded</span>}
      <Speakers voices={voices} />
    </div>
  ));
}
