import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { Choice } from "../../parts/decide/choice.tsx";
import { matterQuery } from "../../parts/decide/decide-query.ts";
import { type About, Deciding } from "../../parts/decide/deciding.tsx";
import { useKeys } from "../../parts/decide/keys.ts";
import { KeysDialog } from "../../parts/decide/keys-dialog.tsx";
import { mayAs, usePerson } from "../../session.ts";
import { BulkDialog } from "./bulk-dialog.tsx";
import { InboxList } from "./inbox-list.tsx";
import { CAME_IN, type InboxSearch, inboxQuery, KINDS, type Line } from "./inbox-query.ts";
import { ItemView } from "./item-view.tsx";
import { NothingWaits } from "./nothing-waits.tsx";
import { isOffered, whyNotOffered } from "./offered.ts";

const route = getRouteApi("/inside/inbox");

/** What came in and what waits: the list, what is decided about, and the document beside it. */
export function Inbox() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const mayDecide = mayAs(usePerson(), "editor");
  const { data: lines } = useSuspenseQuery(inboxQuery(search));
  const at = Math.max(
    0,
    lines.lines.findIndex(({ key }) => key === search.item),
  );
  const line = lines.lines[at] ?? null;
  const { data: matter } = useQuery({ ...matterQuery(line?.matter ?? { case: "" }), enabled: line?.matter != null });
  const [about, setAbout] = useState<About | null>(null);
  // Of the line at which it was pressed: another has its own.
  const [notOffered, setNotOffered] = useState({ at: "", words: "" });
  const [open, setOpen] = useState<"keys" | "bulk" | null>(null);

  const go = (to: InboxSearch) => navigate({ to: "/inbox", search: to, resetScroll: false });
  const goTo = (next: Line | undefined) => {
    if (next) void go({ ...search, item: next.key });
    return next !== undefined;
  };
  useKeys((action, event) => {
    if (about || open) return false;
    const isArrow = event.key.startsWith("Arrow");
    const inList = event.target instanceof Element && event.target.closest(".inbox-list") !== null;
    if (isArrow && !inList) return false;
    if (action === "next") return goTo(lines.lines[at + 1]);
    if (action === "previous") return goTo(lines.lines[at - 1]);
    if (action === "keys") {
      setOpen("keys");
      return true;
    }
    if (!mayDecide) return false;
    // What was decided last is undone where it stands, on every page.
    if (action === "undo") return false;
    return start({ kind: action });
  });
  const start = (wanted: About) => {
    if (!matter) return false;
    // One claim of a document can be decided about, too.
    const isHere = isOffered(wanted.kind, matter) || wanted.claim !== undefined || wanted.words !== undefined;
    setNotOffered({ at: line?.key ?? "", words: isHere ? "" : whyNotOffered(wanted.kind, matter) });
    if (isHere) setAbout(wanted);
    return true;
  };
  // What was decided leaves the list; the one after it is looked at then.
  const goOn = () => {
    const next = lines.lines[at + 1] ?? lines.lines[at - 1];
    if (next) void go({ ...search, item: next.key });
  };
  return (
    <>
      <title>Inbox · Answerable desk</title>
      <div className="inbox-head">
        <h1>Inbox</h1>
        <Choice
          label="Show"
          value={search.kind ?? "all"}
          options={[
            { id: "all", words: "All that waits" },
            ...KINDS.map((kind) => ({
              id: kind,
              words: `${kind}${lines.kinds[kind] ? ` (${lines.kinds[kind]})` : ""}`,
            })),
            { id: CAME_IN, words: "documents that came in" },
          ]}
          onChange={(id) => {
            const kind = id === "all" ? undefined : (id as InboxSearch["kind"]);
            void go({ ...(search.case && { case: search.case }), ...(kind && { kind }) });
          }}
        />
        {search.case && (
          <Button onPress={() => go(search.kind ? { kind: search.kind } : {})}>Of one case only: show all cases</Button>
        )}
        <p className="buttons">
          {mayDecide && <Button onPress={() => setOpen("bulk")}>Accept several …</Button>}
          <Button onPress={() => setOpen("keys")}>
            Keys <kbd>?</kbd>
          </Button>
        </p>
      </div>
      {lines.lines.length === 0 ? (
        <NothingWaits lines={lines} search={search} />
      ) : (
        <div className="inbox">
          <InboxList lines={lines} chosen={line?.key ?? null} search={search} />
          {line && (
            <Suspense fallback={<p>Loading …</p>}>
              <ItemView
                key={line.key}
                line={line}
                mayDecide={mayDecide}
                notOffered={notOffered.at === line.key ? notOffered.words : ""}
                onDecide={start}
              />
            </Suspense>
          )}
        </div>
      )}
      {about && matter && <Deciding matter={matter} about={about} onClose={() => setAbout(null)} onDecided={goOn} />}
      {open === "keys" && <KeysDialog onClose={() => setOpen(null)} />}
      {open === "bulk" && (
        // The catalogue may have to be asked for: the page behind stays, and keeps what had focus.
        <Suspense>
          <BulkDialog caseId={search.case ?? null} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  );
}
