import type { CaseInWords } from "../../../contract/case-page.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { OpensVoice } from "./opened-document.tsx";

/** What happened and was said, in the order of time as far as it is known. */
export function Timeline({ timeline }: Pick<CaseInWords, "timeline">) {
  if (timeline.length === 0) return <p>Nothing in these documents could be placed in time.</p>;
  return (
    <ol className="times">
      {timeline.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same of one moment
        <li key={index}>
          <span className="when">{row.when}</span>
          <span>
            {row.voices[0] ? (
              <OpensVoice voice={row.voices[0]}>
                <UnbrokenDates words={row.what} />
              </OpensVoice>
            ) : (
              <UnbrokenDates words={row.what} />
            )}{" "}
            <span className="note">{[row.kind, row.order].filter(Boolean).join(", ")}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
