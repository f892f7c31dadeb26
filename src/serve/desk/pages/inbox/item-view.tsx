import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import type { Quote } from "../../../contract/case-page.ts";
import { matterQuery } from "../../parts/decide/decide-query.ts";
import type { About } from "../../parts/decide/deciding.tsx";
import { News } from "../../parts/decide/news.tsx";
import { BesideDocument } from "./beside-document.tsx";
import type { Line } from "./inbox-query.ts";
import { MatterView } from "./matter-view.tsx";
import { ACTIONS, isOffered } from "./offered.ts";

interface ItemViewProps {
  readonly line: Line;
  readonly mayDecide: boolean;
  /** What a key that was pressed cannot do here; empty where none was. */
  readonly notOffered: string;
  readonly onDecide: (about: About) => void;
}

/** One thing of the inbox: why it waits, what is decided about, what can be done, and the document beside it. */
export function ItemView({ line, mayDecide, notOffered, onDecide }: ItemViewProps) {
  const [looked, setLooked] = useState<Quote | null>(null);
  const { data: matter, error } = useQuery({
    ...matterQuery(line.matter ?? { case: "" }),
    enabled: line.matter !== null,
    // What is looked at stays as it was until somebody asks for it again: else it would change under their hands.
    refetchOnWindowFocus: false,
  });
  if (line.matter === null || error || !matter)
    return (
      <article className="item">
        <h2>{line.words || line.title}</h2>
        <p>{line.because}</p>
        {error && <p role="alert">{error.message} Somebody may have decided about it.</p>}
        {line.matter !== null && !error && <p>Loading …</p>}
      </article>
    );
  return (
    <>
      <article className="item" aria-labelledby="item-heading">
        <p className="note">
          <Link to="/inbox" search={{ case: matter.case.id }} preload={false}>
            {matter.case.title}
          </Link>
        </p>
        <h2 id="item-heading">{matter.heading}</h2>
        <p className="because">
          <span className="kind">{line.kind}</span> {line.because}
        </p>
        <News matter={matter} />
        {mayDecide && (
          <div role="toolbar" aria-label="Decide" className="actions">
            {ACTIONS.filter(({ kind }) => isOffered(kind, matter)).map(({ kind, words, key }) => (
              <Button key={kind} onPress={() => onDecide({ kind })}>
                {words}{" "}
                <span className="key" aria-hidden="true">
                  {key}
                </span>
              </Button>
            ))}
          </div>
        )}
        <p role="status" className="note">
          {notOffered}
        </p>
        <MatterView matter={matter} mayDecide={mayDecide} onLook={setLooked} onDecide={onDecide} />
      </article>
      <section className="document-beside" aria-label="The document">
        <Suspense fallback={<p>Loading the document …</p>}>
          <BesideDocument
            key={looked ? `${looked.document} ${looked.start}` : "first"}
            matter={matter}
            looked={looked}
            mayDecide={mayDecide}
            onDecide={onDecide}
          />
        </Suspense>
      </section>
    </>
  );
}
