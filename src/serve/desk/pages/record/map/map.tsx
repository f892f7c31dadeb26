import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { CasePlaces } from "../../../../contract/cases.ts";
import { counted, NotGiven, Results } from "../counted.tsx";
import { wantedQuery } from "../record-search.ts";
import { changed, useAnswer, useRecordSearch } from "../use-record.ts";
import { Counties } from "./counties.tsx";
import { Legend } from "./legend.tsx";
import { PlaceTable } from "./place-table.tsx";
import { Places } from "./places.tsx";
import { shadesOf } from "./shades.ts";
import { stateShapes } from "./shapes.ts";

/** The cases on a map of the United States, drawn from shapes that come with the desk: nobody is asked for a tile. */
export function CaseMap() {
  const search = useRecordSearch();
  const { state, county, ...others } = search;
  const shapes = useMemo(stateShapes, []);
  const { data, error, isPlaceholderData } = useAnswer<CasePlaces>("/api/places", wantedQuery(state ? search : others));
  if (error) return <NotGiven error={error} />;
  const on = state && shapes.find(({ name }) => name === state);
  return (
    <>
      <Results
        words={data ? `${counted(data.total, "case")}${state ? ` in ${state}` : ""}` : ""}
        isBusy={!data || isPlaceholderData}
      />
      {data &&
        (on ? (
          <Counties state={on} places={data.places} />
        ) : state ? (
          <p className="nothing">
            There is no state called {state} on the map.{" "}
            <Link to="/" search={changed(search, { state: undefined, county: undefined })}>
              All states
            </Link>
          </p>
        ) : (
          <States data={data} shapes={shapes} />
        ))}
    </>
  );
}

interface StatesProps {
  readonly data: CasePlaces;
  readonly shapes: ReturnType<typeof stateShapes>;
}

function States({ data, shapes }: StatesProps) {
  const counts = new Map(data.states.map(({ value, count }) => [value, count]));
  const shades = shadesOf(shapes.map(({ name }) => counts.get(name) ?? 0));
  const onMap = new Set(shapes.map(({ name }) => name));
  return (
    <div className="map">
      <figure>
        <Places
          label="Cases by state. Arrow keys go from state to state, Enter opens one."
          viewBox="0 0 975 610"
          shapes={shapes}
          countOf={({ name }) => counts.get(name) ?? 0}
          shades={shades}
          changeOf={({ name }) => ({ view: "map", state: name })}
          isLabelled={({ bounds: [[left, top], [right, bottom]] }) => right - left > 32 && bottom - top > 28}
        />
        <Legend shades={shades} />
      </figure>
      <PlaceTable
        caption="Cases by state"
        what="State"
        rows={data.states.map(({ value, count }) => ({
          label: value === null ? "state not known" : onMap.has(value) ? value : `${value} (not on the map)`,
          count,
          ...(value !== null && {
            change: onMap.has(value) ? { view: "map", state: value } : { view: undefined, state: value },
          }),
        }))}
      />
    </div>
  );
}
