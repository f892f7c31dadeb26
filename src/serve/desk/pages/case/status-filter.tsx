import { Button } from "react-aria-components";
import type { FactInWords } from "../../../contract/case-page.ts";
import { FactMark } from "../../parts/marks.tsx";
import { factMeanings } from "../../parts/status-words.ts";

type Status = FactInWords["status"];

interface StatusFilterProps {
  readonly facts: readonly FactInWords[];
  /** The status whose facts are shown; undefined for all facts. */
  readonly show: Status | undefined;
  readonly onShow: (show: Status | undefined) => void;
}

/** How many facts have each status; a status that is pressed shows its facts alone, and what it means. */
export function StatusFilter({ facts, show, onShow }: StatusFilterProps) {
  const used = (Object.keys(factMeanings) as Status[]).flatMap((status) => {
    const count = facts.filter((fact) => fact.status === status).length;
    return count === 0 && status !== show ? [] : [{ status, count }];
  });
  return (
    <>
      <fieldset className="status-filter" aria-label="Show the facts of one status">
        <Button aria-pressed={show === undefined} onPress={() => onShow(undefined)}>
          All <b>{facts.length}</b>
        </Button>
        {used.map(({ status, count }) => (
          <Button
            key={status}
            aria-pressed={status === show}
            onPress={() => onShow(status === show ? undefined : status)}
          >
            <FactMark status={status} /> <b>{count}</b>
          </Button>
        ))}
      </fieldset>
      <p role="status" className="note shown-facts">
        {show && `${used.find(({ status }) => status === show)?.count} of ${facts.length} facts. ${factMeanings[show]}`}
      </p>
      <details className="meanings">
        <summary>What these words mean</summary>
        <dl>
          {used.map(({ status }) => (
            <div key={status}>
              <dt>
                <FactMark status={status} />
              </dt>
              <dd>{factMeanings[status]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
