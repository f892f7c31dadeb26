import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ChangedCase, NextRelease } from "../../../contract/next-release.ts";
import { dayWords } from "../../parts/day-words.ts";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { CaseLink } from "../record/case-link.tsx";
import { counted } from "./release-words.ts";
import { Shortened } from "./shortened.tsx";

/** The cases that would be new, changed and withdrawn, each with the way to it. */
export function CaseChanges({ next: { brought, changed, withdrawn } }: { readonly next: NextRelease }) {
  return (
    <>
      <Kind all={brought} title={counted(brought.total, "new case")}>
        {(one) => <HeldIn one={one} />}
      </Kind>
      <Kind all={changed} title={counted(changed.total, "changed case")}>
        {(one) => (
          <>
            <Came one={one} />
            <HeldIn one={one} />
          </>
        )}
      </Kind>
      {withdrawn.total > 0 && (
        <>
          <h3>{counted(withdrawn.total, "withdrawn case")}</h3>
          <Shortened all={withdrawn} keyOf={({ id }) => id}>
            {({ id, title, became }) => (
              <li>
                <CaseLink id={id} title={title} />
                {became.length > 0 && (
                  <p className="note">
                    Is now{" "}
                    {became.map((now, at) => (
                      <span key={now.id}>
                        {at > 0 && ", "}
                        <CaseLink {...now} />
                      </span>
                    ))}
                    .
                  </p>
                )}
              </li>
            )}
          </Shortened>
        </>
      )}
    </>
  );
}

interface KindProps<T> {
  readonly all: { readonly total: number; readonly first: readonly T[] };
  readonly title: string;
  readonly children: (one: T) => ReactNode;
}

function Kind<T extends { readonly id: string; readonly title: string }>({ all, title, children }: KindProps<T>) {
  if (all.total === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Shortened all={all} keyOf={({ id }) => id}>
        {(one) => (
          <li>
            <CaseLink id={one.id} title={one.title} />
            {children(one)}
          </li>
        )}
      </Shortened>
    </>
  );
}

/** What came to a case since the last release, as far as it can be told. */
function Came({ one: { documents, decisions } }: { readonly one: ChangedCase }) {
  const [came, gone] = [documents?.came, documents?.gone ?? 0];
  const isUntold = came?.total === 0 && gone === 0 && decisions?.total === 0;
  return (
    <ul className="note">
      {came && came.total > 0 && (
        <li>
          {counted(came.total, "document")} came: <bdi>{came.first.map((title) => `“${title}”`).join(", ")}</bdi>
          {came.total > came.first.length && " and others"}
        </li>
      )}
      {gone > 0 && <li>{counted(gone, "document")} went</li>}
      {decisions?.first.map(({ number, by, at, words, standing }) => (
        <li key={number}>
          <bdi>{by}</bdi> <bdi>{words}</bdi>, {dayWords(at.slice(0, 10))} (decision {number}
          {standing === "undone" && ", undone since"})
        </li>
      ))}
      {decisions && decisions.total > decisions.first.length && (
        <li>{counted(decisions.total - decisions.first.length, "earlier decision")}</li>
      )}
      {documents === null && <li>Which documents came cannot be told: what was published of it cannot be read.</li>}
      {decisions === null && (
        <li>What was decided since is not known: the notes on the published folder are not of its last release.</li>
      )}
      {isUntold && (
        <li>
          Neither documents nor decisions came to it: its readings changed, what is held beside it, or the program.
        </li>
      )}
    </ul>
  );
}

function HeldIn({ one: { id, title, held } }: { readonly one: Pick<ChangedCase, "id" | "title" | "held"> }) {
  if (held === null || held.total === 0) return null;
  return (
    <p className="note">
      Held in it: <bdi>{held.first.join("; ")}</bdi>
      {held.total > held.first.length && ` and ${held.total - held.first.length} more`}.{" "}
      <Link to="/cases/$id" params={{ id }} hash="held" preload={false}>
        What is held
        <span className="unseen">
          {" "}
          in <UnbrokenDates words={title} />
        </span>
      </Link>
    </p>
  );
}
