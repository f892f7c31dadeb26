import type { Voice } from "../../../contract/case-page.ts";
import { ModeMark } from "../../parts/marks.tsx";
import { OpensVoice } from "./opened-document.tsx";
import { type SpeakerVoices, voicesBySpeaker } from "./voices-by-speaker.ts";

/** How many speakers of an account are open to see in a cell; the others are one step away. */
const OPEN = 2;

/** Who gives an account and how, each once, with the documents in which they do. */
export function Speakers({ voices }: { readonly voices: readonly Voice[] }) {
  const speakers = voicesBySpeaker(voices);
  const rest = speakers.slice(OPEN);
  return (
    <>
      {speakers.slice(0, OPEN).map((each) => (
        <Speaker key={each.first.claim} {...each} />
      ))}
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more {rest.length === 1 ? "voice" : "voices"}
          </summary>
          {rest.map((each) => (
            <Speaker key={each.first.claim} {...each} />
          ))}
        </details>
      )}
    </>
  );
}

function Speaker({ first, others }: SpeakerVoices) {
  const voices = [first, ...others];
  return (
    <div className="speaker">
      <ModeMark mode={first.mode}>
        <span>
          <bdi>{first.shortAttribution}</bdi>
          {voices.map((voice, place) => (
            <Source key={voice.claim} voice={voice} before={voices[place - 1]} />
          ))}
          {first.byPerson && <span className="note">{first.reader}</span>}
        </span>
      </ModeMark>
    </div>
  );
}

interface SourceProps {
  readonly voice: Voice;
  readonly before: Voice | undefined;
}

/** The number of the document that a voice is in, which opens it; told once where the voice before is in the same. */
function Source({ voice, before }: SourceProps) {
  const [quote] = voice.quotes;
  if (!quote) return null;
  return (
    <>
      {" "}
      <OpensVoice voice={voice} className="source">
        <span className="unseen">{voice.shortAttribution} </span>
        {before?.quotes[0]?.document === quote.document ? "again" : `[${quote.source}]`}
      </OpensVoice>
    </>
  );
}
