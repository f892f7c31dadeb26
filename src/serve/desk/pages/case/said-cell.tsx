import type { Voice } from "../../../contract/case-page.ts";
import { ModeMark } from "../../parts/marks.tsx";
import { OpensVoice } from "./opened-document.tsx";
import type { Said } from "./voice-columns.ts";

/** How many voices of an account are open to see in a cell; the others are one step away. */
const OPEN = 2;

/** What one kind of voice says to a fact: the value with its letter, and under it who says so and how. */
export function SaidCell({ said }: { readonly said: readonly Said[] }) {
  if (said.length === 0) return <span className="unseen">silent</span>;
  return said.map(({ account, voices }) => (
    <div key={`${account.letter} ${account.value}`} className={account.superseded ? "said behind" : "said"}>
      {voices[0] && (
        <OpensVoice voice={voices[0]} className="value">
          {account.letter && <span className="letter">{account.letter}</span>}
          <bdi>{account.value}</bdi>
        </OpensVoice>
      )}
      {account.superseded && <span className="note">put behind by the editor</span>}
      <Speakers voices={voices} />
    </div>
  ));
}

function Speakers({ voices }: { readonly voices: readonly Voice[] }) {
  const rest = voices.slice(OPEN);
  return (
    <>
      {voices.slice(0, OPEN).map((voice) => (
        <Speaker key={voice.claim} voice={voice} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? "voice" : "voices"}
          </summary>
          {rest.map((voice) => (
            <Speaker key={voice.claim} voice={voice} />
          ))}
        </details>
      )}
    </>
  );
}

function Speaker({ voice }: { readonly voice: Voice }) {
  return (
    <OpensVoice voice={voice} className="speaker">
      <ModeMark mode={voice.mode}>
        <span>
          <bdi>{voice.shortAttribution}</bdi>{" "}
          <span className="source">{voice.quotes[0] && `[${voice.quotes[0].source}]`}</span>
        </span>
      </ModeMark>
      {voice.byPerson && <span className="note">{voice.reader}</span>}
    </OpensVoice>
  );
}
