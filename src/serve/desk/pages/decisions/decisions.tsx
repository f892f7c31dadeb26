import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { Decisions as Answer, DecisionLine } from "../../../contract/decisions.ts";
import { ask } from "../../ask.ts";
import { Choice } from "../../parts/decide/choice.tsx";
import { DecidedBy } from "../../parts/decide/overtaken-note.tsx";
import { mayAs, usePerson } from "../../session.ts";
import { UndoDialog } from "./undo-dialog.tsx";

const route = getRouteApi("/inside/decisions");
const KINDS = ["accept", "correct", "reject", "add", "merge", "split", "move", "hold", "release", "undo"];
const PAGE = 50;

/** What was decided, the last first: by whom, when and why, and whether it counts. */
export function Decisions() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const mayDecide = mayAs(usePerson(), "editor");
  const [undone, setUndone] = useState<DecisionLine | null>(null);
  const { data } = useQuery({
    queryKey: ["decisions", search],
    queryFn: ({ signal }) => ask<Answer>("/api/decisions", { ...search, limit: PAGE }, signal),
    placeholderData: keepPreviousData,
  });
  const lines = data?.decisions ?? [];
  const oldest = lines.at(-1)?.number ?? 0;
  return (
    <>
      <title>Decisions · Answerable desk</title>
      <h1>Decisions</h1>
      <Choice
        label="Show"
        options={[{ id: "all", words: "All kinds" }, ...KINDS]}
        value={search.kind ?? "all"}
        onChange={(kind) =>
          navigate({
            to: "/decisions",
            search: { ...search, before: undefined, kind: kind === "all" ? undefined : kind },
          })
        }
      />
      {(search.case || search.person) && (
        <p>
          <Link to="/decisions" search={{}}>
            Show those of all cases and people
          </Link>
        </p>
      )}
      <p className="note" role="status">
        {data ? (lines.length === 0 ? "Nothing was decided." : "The last first") : "Loading …"}
      </p>
      <ol className="decisions">
        {lines.map((line) => (
          <li key={line.number} value={line.number}>
            <p>
              <DecidedBy decision={line} />
              {line.standing !== "counts" && <span className="standing"> {line.standing}</span>}
            </p>
            <p className="note ways-on">
              {line.cases.map(({ id, title }) => (
                <span key={id} className="of-case">
                  <Link to="/cases/$id" params={{ id }} preload={false}>
                    <bdi>{title}</bdi>
                  </Link>
                  {line.kind === "hold" && line.standing === "counts" && (
                    <Link to="/cases/$id" params={{ id }} hash="held" preload={false}>
                      What it withholds, and its lifting
                    </Link>
                  )}
                  {!search.case && (
                    <Link to="/decisions" search={{ case: id }} preload={false}>
                      All about this case
                    </Link>
                  )}
                </span>
              ))}
              {!search.person && (
                <Link to="/decisions" search={{ person: line.person ?? line.by }} preload={false}>
                  Others by {line.by}
                </Link>
              )}
              {mayDecide && (line.standing === "counts" || line.standing === "undoes another") && (
                <Button className="quiet" onPress={() => setUndone(line)} aria-label={`Undo decision ${line.number}`}>
                  Undo
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
      {data?.more && (
        <Link to="/decisions" search={{ ...search, before: oldest }}>
          Those before
        </Link>
      )}
      {undone && data && <UndoDialog decision={undone} after={data.last} onClose={() => setUndone(null)} />}
    </>
  );
}
