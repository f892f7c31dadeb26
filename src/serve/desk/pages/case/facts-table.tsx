import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import type { CaseInWords, FactInWords, HoldLine } from "../../../contract/case-page.ts";
import { factAnchor } from "./fact-anchor.ts";
import { FactRow } from "./fact-row.tsx";
import { StatusFilter } from "./status-filter.tsx";
import { spokenIn } from "./voice-columns.ts";

interface FactsTableProps {
  readonly known: CaseInWords["known"];
  readonly actions?: ((fact: FactInWords) => ReactNode) | undefined;
  readonly holds?: readonly HoldLine[];
  /** The status whose facts are shown; undefined for all. */
  readonly show: FactInWords["status"] | undefined;
  readonly onShow: (show: FactInWords["status"] | undefined) => void;
}

/** What is known: a row for each fact, a column for each kind of voice. The fact that the address names is always shown. */
export function FactsTable({ known, actions, holds = [], show, onShow }: FactsTableProps) {
  const named = useLocation({ select: ({ hash }) => hash });
  // The browser looks for what an address names before a row that was left out is there.
  useEffect(() => {
    if (named.startsWith("fact-")) document.getElementById(named)?.scrollIntoView({ behavior: "instant" });
  }, [named]);
  // A fact that somebody decides about stays before their eyes, though its status is another now, until they ask for other facts.
  const seen = useRef({ show, anchors: new Set<string>() });
  if (seen.current.show !== show) seen.current = { show, anchors: new Set() };
  const { anchors } = seen.current;
  if (known.length === 0) return <p>No claim was read in these documents.</p>;
  const groups = known.flatMap(({ title, facts }) => {
    const shown = facts.filter((fact) => {
      const anchor = factAnchor(fact);
      if (show === undefined || fact.status === show) anchors.add(anchor);
      return anchors.has(anchor) || anchor === named;
    });
    return shown.length > 0 ? [{ title, facts: shown }] : [];
  });
  const all = known.flatMap(({ facts }) => facts);
  const { spoken, silent } = spokenIn(all);
  return (
    <>
      <StatusFilter facts={all} show={show} onShow={onShow} />
      <div className="facts-frame">
        <table className="facts">
          <caption>
            Letters name rival accounts of a fact.{" "}
            <span className="of-cells">An empty cell means that this kind of voice is silent in these documents. </span>
            A value opens the document where it is said.
            {silent.length > 0 && ` Silent about every fact: ${silent.map(({ title }) => title).join("; ")}.`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              <th scope="col">Status</th>
              {spoken.map(({ title, isSeldom }) => (
                <th scope="col" key={title} className={isSeldom ? "seldom" : undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.title}>
              <tr className="group">
                <th scope="rowgroup" colSpan={2 + spoken.length}>
                  <bdi>{group.title}</bdi>
                </th>
              </tr>
              {group.facts.map((fact) => (
                <FactRow
                  key={factAnchor(fact)}
                  fact={fact}
                  actions={actions}
                  holds={holds}
                  columns={spoken}
                  isNamed={factAnchor(fact) === named}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
