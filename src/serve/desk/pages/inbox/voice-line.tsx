import { Button } from "react-aria-components";
import type { Quote, Voice } from "../../../contract/case-page.ts";
import type { ClaimMatter } from "../../../contract/matter.ts";

interface VoiceLineProps {
  readonly voice: Voice;
  readonly claim: ClaimMatter | null;
  readonly onLook: (quote: Quote) => void;
}

/** Who says it, how and in which words; the words lead to their place in the document. */
export function VoiceLine({ voice, claim, onLook }: VoiceLineProps) {
  const [quote] = voice.quotes;
  return (
    <li>
      <span className="who">{voice.attribution}</span>{" "}
      {quote && (
        <Button className="quote" onPress={() => onLook(quote)}>
          “{quote.exact}” <span className="source">[{quote.source}]</span>
        </Button>
      )}
      <small>
        {voice.reader}
        {claim && !voice.byPerson && `; confidence ${claim.confidence.toFixed(2)}, not calibrated`}
      </small>
    </li>
  );
}
