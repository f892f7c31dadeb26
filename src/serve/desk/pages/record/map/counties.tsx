import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PlaceCount } from "../../../../contract/cases.ts";
import { changed, useRecordSearch } from "../use-record.ts";
import { countyKey } from "./county-key.ts";
import { Legend } from "./legend.tsx";
import { PlaceTable } from "./place-table.tsx";
import { Places } from "./places.tsx";
import { shadesOf } from "./shades.ts";
import { countyShapes, type Shape } from "./shapes.ts";

interface CountiesProps {
  readonly state: Shape;
  readonly places: readonly PlaceCount[];
}

/** A state with its counties; cases of which no county is known are counted and listed by city. */
export function Counties({ state, places }: CountiesProps) {
  const search = useRecordSearch();
  const { data: shapes } = useSuspenseQuery({
    queryKey: ["counties", state.id],
    queryFn: () => countyShapes(state.id),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const counties = sumBy(places, ({ county }) => county);
  const byKey = new Map(
    [...counties].flatMap(([name, count]) => (name === null ? [] : [[countyKey(name), { name, count }]])),
  );
  const cities = sumBy(
    places.filter(({ county }) => county === null),
    ({ city }) => city,
  );
  const unknown = counties.get(null) ?? 0;
  const keys = new Set(shapes.map(({ name }) => countyKey(name)));
  const shades = shadesOf(shapes.map(({ name }) => byKey.get(countyKey(name))?.count ?? 0));
  const [[left, top], [right, bottom]] = state.bounds;
  const [width, height] = [right - left, bottom - top];
  const edge = Math.max(width, height) * 0.03;
  return (
    <>
      <p>
        <Link to="/" search={changed(search, { view: "map", state: undefined, county: undefined })}>
          All states
        </Link>
      </p>
      <div className="map">
        <figure>
          <Places
            label={`Cases by county of ${state.name}. Arrow keys go from county to county that has cases, Enter lists them.`}
            viewBox={`${left - edge} ${top - edge} ${width + 2 * edge} ${height + 2 * edge}`}
            shapes={shapes}
            countOf={({ name }) => byKey.get(countyKey(name))?.count ?? 0}
            shades={shades}
            changeOf={({ name }) => {
              const found = byKey.get(countyKey(name));
              return found ? { view: undefined, county: found.name } : null;
            }}
            isLabelled={({ bounds: [[l, t], [r, b]] }) => r - l > width / 25 && b - t > height / 25}
            size={Math.max(width, height) / 30}
          />
          <Legend shades={shades} />
          {state.name === "Connecticut" && (
            <p className="note">
              These are the eight counties that Connecticut had until 2022. Its planning regions, which took their place
              in official statistics, are not drawn.
            </p>
          )}
        </figure>
        <div>
          <PlaceTable
            caption={`Cases by county of ${state.name}`}
            what="County"
            rows={[...counties].map(([name, count]) =>
              name === null
                ? { label: "county not known", count }
                : {
                    label: keys.has(countyKey(name)) ? name : `${name} (not on the map)`,
                    count,
                    change: { view: undefined, county: name },
                  },
            )}
          />
          {unknown > 0 && (
            <PlaceTable
              caption={`County not known: ${unknown}, by city`}
              what="City"
              rows={[...cities].map(([name, count]) => ({ label: name ?? "city not known", count }))}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** How many cases there are of each name, the most first, those of none last. */
function sumBy(
  places: readonly PlaceCount[],
  nameOf: (place: PlaceCount) => string | null,
): Map<string | null, number> {
  const sums = new Map<string | null, number>();
  for (const place of places) sums.set(nameOf(place), (sums.get(nameOf(place)) ?? 0) + place.count);
  return new Map([...sums].sort(([a, one], [b, other]) => Number(a === null) - Number(b === null) || other - one));
}
