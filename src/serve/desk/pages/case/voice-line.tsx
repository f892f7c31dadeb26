import type { Voice } from "../../../contract/case-page.ts";
import { Quoted } from "./opened-document.tsx";

/** Who says it and how, then the words, and who or what read them. */
export function VoiceLine({ voice }: { readonly voice: Voice }) {
  const [quote] = voice.quotes;
  return (
    <figure className="voice">
      <figcaption>
        <bdi>{voice.attribution}</bdi>
        {voice.occasion && `, ${voice.occasion}`}
      </figcaption>
      {quote && <Quoted quote={quote} />}
      {voice.byPerson ? (
        <p className="note">{voice.reader}</p>
      ) : (
        <details className="how-read">
          <summary>
            not checked by a person<span className="unseen">: how {voice.label} was read</span>
          </summary>
          How it was read: {voice.reader.replace(/^read /, "")}.
        </details>
      )}
    </figure>
  );
}
