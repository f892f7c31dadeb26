import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { HoldLine } from "../../../contract/case-page.ts";
import { dayWords } from "../../parts/day-words.ts";
import { LiftDialog } from "../../parts/decide/lift-dialog.tsx";
import { mayAs, usePerson } from "../../session.ts";
import { partTitles } from "./case-parts.ts";
import { holdsQuery } from "./case-query.ts";

/** What of the case no public page says, by which rule or whose decision, and the way to lift it. Nothing where nothing is held. */
export function Held({ id }: { readonly id: string }) {
  const { data, error } = useQuery(holdsQuery(id));
  const mayDecide = mayAs(usePerson(), "editor");
  const [lifted, setLifted] = useState<HoldLine | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLifted = useRef(false);
  // The button that led to the lifting goes with what was lifted: whoever pressed it goes on from the heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answer that takes the button away
  useEffect(() => {
    if (isLifted.current) heading.current?.focus();
    isLifted.current = false;
  }, [data]);
  return (
    <section aria-labelledby="held">
      <h2 id="held" ref={heading} tabIndex={-1}>
        {partTitles.held}
      </h2>
      {error && <p role="alert">{error.message}</p>}
      {!data && !error && <p role="status">What is withheld is being looked up.</p>}
      {data?.holds.length === 0 && <p>Nothing of this case is withheld.</p>}
      <ul className="plain rows">
        {data?.holds.map((hold) => (
          <li key={`${hold.rule} ${hold.decision?.number} ${hold.what}`} className="held">
            <div>
              <p>
                <b>
                  <bdi>{capital(hold.what)}</bdi>
                </b>
              </p>
              <p className="note">
                Readers see <bdi>{hold.mark}</bdi> and are told: <bdi>{hold.because.replace(/\.$/, "")}</bdi>.
              </p>
              <HeldBy hold={hold} />
            </div>
            {mayDecide && (
              <Button aria-label={`Lift the hold on ${hold.what}, ${byWhat(hold)}`} onPress={() => setLifted(hold)}>
                Lift …
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lifted && data && (
        <LiftDialog
          hold={lifted}
          holds={data.holds}
          after={data.last}
          onClose={() => setLifted(null)}
          onDecided={() => {
            isLifted.current = true;
          }}
        />
      )}
    </section>
  );
}

function HeldBy({ hold: { rule, decision } }: { readonly hold: HoldLine }) {
  if (decision === null) return <p className="note">Held by the rule “{rule}”, without anybody’s doing.</p>;
  return (
    <p className="note">
      Held by <bdi>{decision.by}</bdi>, {dayWords(decision.at.slice(0, 10))}: <bdi>{decision.reason}</bdi> (decision{" "}
      {decision.number})
    </p>
  );
}

function byWhat({ rule, decision }: HoldLine): string {
  return decision === null ? `by the rule “${rule}”` : `decision ${decision.number}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
