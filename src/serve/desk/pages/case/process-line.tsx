import type { CaseInWords } from "../../../contract/case-page.ts";
import { StepMark } from "../../parts/marks.tsx";
import { VoiceLine } from "./voice-line.tsx";

/** Where the case stands: a line with a station for every step, also for those that nobody speaks of. */
export function ProcessLine({ process }: Pick<CaseInWords, "process">) {
  return (
    <ol className="line">
      {process.map((row) => (
        <li key={`${row.step} ${row.detail}`} className={`station ${row.state.replace(" ", "-")}`}>
          <span className="step">{row.step}</span>
          <StepMark state={row.state} />
          <span className="detail">
            <bdi>{row.detail}</bdi>
          </span>
          {row.voices.length > 0 && (
            <details>
              <summary>
                Who says so<span className="unseen">: {row.step}</span>
              </summary>
              {row.voices.map((voice) => (
                <VoiceLine key={voice.claim} voice={voice} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What law, policy or practice expects, each with where it says so. */
export function Expected({ expected }: Pick<CaseInWords, "expected">) {
  return (
    <ul className="plain rows">
      {expected.map((row) => (
        <li key={`${row.step} ${row.citation}`}>
          <p>
            <b className="step">{row.step}</b>: {row.text}{" "}
            <span className="note">
              {row.kind}; {row.terms}
            </span>
          </p>
          <p className="note">
            <a href={row.url} rel="noopener noreferrer external">
              {row.citation}
            </a>
            . In these documents: {row.state}.
          </p>
        </li>
      ))}
    </ul>
  );
}
