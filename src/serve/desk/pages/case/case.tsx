import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { FactInWords } from "../../../contract/case-page.ts";
import { dayWords } from "../../parts/day-words.ts";
import { CaseActions } from "../../parts/decide/case-actions.tsx";
import { FactActions } from "../../parts/decide/fact-actions.tsx";
import { Subscribe } from "../../parts/subscribe/subscribe.tsx";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { CaseBody } from "./case-body.tsx";
import { partsOf } from "./case-parts.ts";
import { caseQuery } from "./case-query.ts";
import { Contents } from "./contents.tsx";
import { DateSlider } from "./date-slider.tsx";
import { DocumentPane } from "./document-pane.tsx";
import { OpenDocumentProvider } from "./opened-document.tsx";
import { useClaimOfWords } from "./use-claim-of-words.ts";
import { useDocumentBeside } from "./use-document-beside.ts";
import { ROOM_FOR_CONTENTS, useWindow } from "./window-width.ts";

const route = getRouteApi("/inside/cases/$id");

/** A case: what happened, what is known, how that changed, where it stands; and beside it the documents that say so. */
export function Case() {
  const { id } = route.useParams();
  const { asOf, show, document: shownDocument, at } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(caseQuery(id, asOf));
  const page = useRef<HTMLDivElement>(null);
  const { open, close } = useDocumentBeside(page);
  const parts = useMemo(() => partsOf(data), [data]);
  const isBeside = useWindow(ROOM_FOR_CONTENTS) && shownDocument === undefined && parts.length > 0;

  const showDay = useCallback(
    (day: string | null) =>
      void navigate({
        search: ({ asOf: _, ...rest }) => ({ ...rest, ...(day && { asOf: day }) }),
        resetScroll: false,
      }),
    [navigate],
  );
  const showStatus = useCallback(
    (status: FactInWords["status"] | undefined) =>
      void navigate({
        search: ({ show: _, ...rest }) => ({ ...rest, ...(status && { show: status }) }),
        resetScroll: false,
      }),
    [navigate],
  );
  // A day that is over is only looked at.
  const isNow = data.asOf === null;
  const actions = useCallback(
    (fact: FactInWords) => (isNow ? <FactActions caseId={data.id} fact={fact} /> : null),
    [data.id, isNow],
  );
  const { uses, dialog } = useClaimOfWords(data.id, isNow ? shownDocument : undefined);

  return (
    <OpenDocumentProvider value={open}>
      <title>{`${data.title} · Answerable desk`}</title>
      <div ref={page} className={`case ${shownDocument ? "with-document" : isBeside ? "with-contents" : ""}`}>
        {isBeside && <Contents parts={parts} isBeside />}
        <article>
          <header>
            <h1 tabIndex={-1}>
              <UnbrokenDates words={data.sections?.title ?? data.title} />
            </h1>
            <div className="under-title">
              {data.sections && <p className="reading">{data.sections.reading}</p>}
              {isNow && <CaseActions id={data.id} documents={data.documents} />}
              <Subscribe wanted={{ kind: "case", case: data.id }} />
            </div>
          </header>
          <div role="status">
            {data.asOf !== null && (
              <div className="as-of">
                <p>
                  <b>As of {dayWords(data.asOf)}.</b> This is what was known on that day, not what is known now.
                  {data.sections === null && " Nothing of this case was known then."}
                </p>
                {data.others.map((other) => (
                  <p key={other.id}>
                    On that day some of its documents were of another case: <bdi>{other.title}</bdi>.
                  </p>
                ))}
                <Button onPress={() => showDay(null)}>Show it as it is now</Button>
              </div>
            )}
          </div>
          {!isBeside && parts.length > 0 && <Contents parts={parts} isBeside={false} />}
          <DateSlider days={data.days} asOf={data.asOf} onDay={showDay} />
          {data.sections && (
            <CaseBody shown={data} sections={data.sections} actions={actions} show={show} onShow={showStatus} />
          )}
        </article>
        {shownDocument !== undefined && (
          <DocumentPane
            sections={data.sections}
            document={shownDocument}
            at={at}
            onClose={close}
            {...(uses && { uses })}
          />
        )}
      </div>
      {dialog}
    </OpenDocumentProvider>
  );
}
