import { Link } from "@tanstack/react-router";
import type { NextRelease } from "../../../contract/next-release.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { counted, heldWords } from "./release-words.ts";
import { Shortened } from "./shortened.tsx";

/** How much of the record is held, and for whoever may know it in which cases. */
export function HeldBack({ held }: Pick<NextRelease, "held">) {
  return (
    <>
      <h3>Held</h3>
      <p>{heldWords(held)}</p>
      {held.cases && held.cases.total > 0 && (
        <details>
          <summary>In {counted(held.cases.total, "case")}</summary>
          <Shortened all={held.cases} keyOf={({ id }) => id}>
            {({ id, title, things }) => (
              <li>
                <Link to="/cases/$id" params={{ id }} hash="held" preload={false}>
                  <UnbrokenDates words={title} />
                </Link>{" "}
                <span className="note">{counted(things, "thing")}</span>
              </li>
            )}
          </Shortened>
        </details>
      )}
    </>
  );
}
