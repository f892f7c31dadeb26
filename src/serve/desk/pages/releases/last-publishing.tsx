import type { Ref } from "react";
import type { Releases } from "../../../contract/releases.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { Shortened } from "./shortened.tsx";

interface LastPublishingProps {
  readonly state: Releases;
  /** Where whoever began publishing goes on from. */
  readonly ref: Ref<HTMLDivElement>;
}

/** How far publishing is, or what the last came to, said aloud when it changes; then the ways to what is public now. */
export function LastPublishing({ state: { underWay, last, releases }, ref }: LastPublishingProps) {
  return (
    <div ref={ref} tabIndex={-1} className="last-publishing">
      <div aria-live="polite">
        {underWay ? (
          <p>
            {underWay.by} is publishing: {underWay.done} {underWay.done === 1 ? "case" : "cases"} done.
          </p>
        ) : (
          last && <p className={last.ok ? "told" : "error"}>{last.told}</p>
        )}
      </div>
      {!underWay && last?.cases && last.cases.total > 0 && (
        <>
          <p>As readers see what it brought or changed:</p>
          <Shortened all={last.cases} keyOf={({ id }) => id}>
            {({ id, title }) => (
              <li>
                <a href={`/published/cases/${id}/`} target="_blank" rel="noopener">
                  <UnbrokenDates words={title} />
                </a>
              </li>
            )}
          </Shortened>
        </>
      )}
      {releases.length > 0 && (
        <p>
          <a href="/published/" target="_blank" rel="noopener">
            Look at the published pages
          </a>{" "}
          <span className="note">Shown here without scripts, so that search is off.</span>
        </p>
      )}
    </div>
  );
}
