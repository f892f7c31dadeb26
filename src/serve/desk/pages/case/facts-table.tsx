import type { ReactNode } from "react";
import type { CaseInWords, FactInWords, HoldLine } from "../../../contract/case-page.ts";
import { FactMark } from "../../parts/marks.tsx";
import { factMeanings } from "../../parts/status-words.ts";
import { FactRow } from "./fact-row.tsx";
import { voiceColumns } from "./voice-columns.ts";

interface FactsTableProps {
  readonly known: CaseInWords["known"];
  readonly actions?: ((fact: FactInWords) => ReactNode) | undefined;
  readonly holds?: readonly HoldLine[];
}

/** What is known: a row for each fact, a column for each kind of voice. */
export function FactsTable({ known, actions, holds = [] }: FactsTableProps) {
  if (known.length === 0) return <p>No claim was read in these documents.</p>;
  return (
    <>
      <Legend facts={known.flatMap(({ facts }) => facts)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className="scroll facts-frame" aria-label="Facts and voices" tabIndex={0}>
        <table className="facts">
          <caption>
            Letters name rival accounts of a fact. An empty cell means that this kind of voice is silent in these
            documents. A value opens the document where it is said.
          </caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Status</th>
              {voiceColumns.map(({ title }) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {known.map((group) => (
            <tbody key={group.title}>
              <tr className="group">
                <th scope="rowgroup" colSpan={2 + voiceColumns.length}>
                  <bdi>{group.title}</bdi>
                </th>
              </tr>
              {group.facts.map((fact) => (
                <FactRow key={`${fact.field} ${fact.person}`} fact={fact} actions={actions} holds={holds} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

/** The statuses in use, how many facts have each, and what each means. */
function Legend({ facts }: { readonly facts: readonly FactInWords[] }) {
  const used = (Object.keys(factMeanings) as FactInWords["status"][]).flatMap((status) => {
    const count = facts.filter((fact) => fact.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return (
    <dl className="legend">
      {used.map(({ status, count }) => (
        <div key={status}>
          <dt>
            <FactMark status={status} /> <b>{count}</b>
          </dt>
          <dd>{factMeanings[status]}</dd>
        </div>
      ))}
    </dl>
  );
}
