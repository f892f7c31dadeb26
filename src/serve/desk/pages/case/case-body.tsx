import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import type { CaseInWords, CaseShown, FactInWords } from "../../../contract/case-page.ts";
import { accountHistories } from "./account-points.ts";
import { AccountTimeline } from "./account-timeline.tsx";
import { holdsQuery } from "./case-query.ts";
import { FactsTable } from "./facts-table.tsx";
import { Held } from "./held.tsx";
import { Folding, Part } from "./part.tsx";
import { KeptApart, People } from "./people.tsx";
import { Expected, ProcessLine } from "./process-line.tsx";
import { Promises, Questions } from "./promised.tsx";
import { Sources } from "./sources.tsx";
import { History, Story } from "./story.tsx";
import { Timeline } from "./timeline.tsx";

interface CaseBodyProps {
  readonly shown: CaseShown;
  readonly sections: CaseInWords;
  /** What can be done with a fact, for those who may. */
  readonly actions?: (fact: FactInWords) => ReactNode;
  /** The status whose facts are shown; undefined for all. */
  readonly show: FactInWords["status"] | undefined;
  readonly onShow: (show: FactInWords["status"] | undefined) => void;
}

/** The sections of a case, in the order of the published page. */
export function CaseBody({ shown, sections, actions, show, onShow }: CaseBodyProps) {
  const histories = useMemo(() => accountHistories(sections, shown.documents), [sections, shown.documents]);
  const { data: held } = useQuery({ ...holdsQuery(shown.id), enabled: shown.asOf === null });
  return (
    <>
      <Part id="happened">
        {sections.whatHappened.length === 0 && <p>These documents do not say what happened.</p>}
        {sections.whatHappened.map(({ lead, text }) => (
          <p key={lead} className="happened">
            <span className="lead">
              <bdi>{lead}</bdi>:
            </span>{" "}
            <bdi>{text}</bdi>
          </p>
        ))}
      </Part>
      <Part id="known">
        <FactsTable
          key={shown.asOf ?? "now"}
          known={sections.known}
          actions={actions}
          show={show}
          onShow={onShow}
          {...(held && { holds: held.holds })}
        />
      </Part>
      <Part id="changes">
        {histories.length === 0 && <p>No accounts in these documents contradict each other or were replaced.</p>}
        {histories.map((history) => (
          <AccountTimeline key={`${history.fact.field} ${history.fact.person}`} {...history} />
        ))}
        {shown.asOf === null && (
          <Folding heading={<h3 id="story">Day by day</h3>} id="story">
            <Story id={shown.id} />
          </Folding>
        )}
      </Part>
      <Part id="process">
        <ProcessLine process={sections.process} />
      </Part>
      {sections.expected.length > 0 && (
        <Part id="expected" folds>
          <Expected expected={sections.expected} />
        </Part>
      )}
      <div className="pair">
        <Part id="promised">
          <Promises promises={sections.promises} />
        </Part>
        <Part id="unanswered">
          <Questions questions={sections.questions} known={sections.known} />
        </Part>
      </div>
      <Part id="documents" folds>
        <Sources sources={sections.sources} />
      </Part>
      <Part id="timeline" folds>
        <Timeline timeline={sections.timeline} />
      </Part>
      <People people={sections.people} agencies={sections.agencies} />
      {shown.asOf === null && <Held id={shown.id} />}
      <KeptApart rejected={sections.rejected} apart={sections.apart} />
      <Part id="history" folds>
        <History id={shown.id} />
      </Part>
    </>
  );
}
