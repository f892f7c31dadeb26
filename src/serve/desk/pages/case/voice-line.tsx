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
      <p className="note">{voice.reader}</p>
    </figure>
  );
}
