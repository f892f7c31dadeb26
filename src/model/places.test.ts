import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf, spansAt } from "./places.ts";
import type { Anchor, Place } from "./text.ts";

type Anchors = readonly Anchor[];
type Lengths = readonly number[];

/** Anchors one after the other, some apart and some touching, each with a place of its own. */
function maps(places: (lengths: Lengths) => fc.Arbitrary<Place[]>): fc.Arbitrary<Anchors> {
  const runs = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 9 }) }), { minLength: 1 });
  return runs.chain((all) =>
    places(all.map(({ length }) => length)).map((found) => {
      let at = 0;
      return all.map(({ gap, length }, index) => {
        const start = at + gap;
        at = start + length;
        return { start, end: at, place: found[index] as Place };
      });
    }),
  );
}

const each = (lengths: Lengths, place: fc.Arbitrary<Place>) =>
  fc.array(place, { minLength: lengths.length, maxLength: lengths.length });

const steps = fc.array(fc.constantFrom("div[1]", "div[2]", "p[1]", "p[12]"), { minLength: 1, maxLength: 4 });
const node = steps.map((names): Place => ({ kind: "node", node: `/${names.join("/")}` }));
const edges = fc.tuple(fc.nat(20), fc.nat(5)).map(([from, size]) => [from, from + size] as const);
const box = fc
  .tuple(fc.integer({ min: 1, max: 3 }), edges, edges)
  .map(([page, [left, right], [top, bottom]]): Place => ({ kind: "page", page, box: { left, top, right, bottom } }));

/** Stretches that lie apart, each as long as its words, in another order than in the text. */
function stretches(lengths: Lengths): fc.Arbitrary<Place[]> {
  const order = fc.shuffledSubarray([...lengths.keys()], { minLength: lengths.length });
  return order.map((indexes) => {
    const places: Place[] = [];
    let at = 7;
    for (const index of indexes) {
      const end = at + (lengths[index] ?? 0);
      places[index] = { kind: "range", start: at, end };
      at = end + 2;
    }
    return places;
  });
}

const ranges = maps(stretches);
const kinds: readonly [string, fc.Arbitrary<Anchors>][] = [
  ["elements", maps((lengths) => each(lengths, node))],
  ["boxes on pages", maps((lengths) => each(lengths, box))],
  ["stretches of characters", ranges],
];
const withSpan = (map: fc.Arbitrary<Anchors>) =>
  fc.tuple(map, fc.nat(70), fc.integer({ min: 1, max: 40 })).map(([anchors, start, length]) => ({
    map: anchors,
    start,
    end: start + length,
  }));

/** The offsets that spans cover, those inside the limits only. */
function offsetsOf(spans: readonly { readonly start: number; readonly end: number }[], from = 0, to = Infinity) {
  const all = spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index));
  return [...new Set(all)].filter((at) => at >= from && at < to).sort((a, b) => a - b);
}

describe.each(kinds)("places that are %s", (_, map) => {
  it("are all those that hold words of a span, and no others", () => {
    fc.assert(
      fc.property(withSpan(map), ({ map, start, end }) => {
        const held = map.filter((anchor) => anchor.start < end && start < anchor.end);
        expect(placesOf({ map }, start, end).map(({ kind }) => kind)).toEqual(held.map(({ place }) => place.kind));
      }),
    );
  });

  it("lead back to every word of the span that they were found for", () => {
    fc.assert(
      fc.property(withSpan(map), ({ map, start, end }) => {
        const back = placesOf({ map }, start, end).flatMap((place) => spansAt({ map }, place));
        expect(offsetsOf(back, start, end)).toEqual(offsetsOf(map, start, end));
      }),
    );
  });

  it("are among the places of every span that stands at them", () => {
    fc.assert(
      fc.property(map, (map) => {
        for (const { place } of map) {
          const spans = spansAt({ map }, place);
          const places = spans.flatMap(({ start, end }) => placesOf({ map }, start, end));
          expect(places).toContainEqual(place);
        }
      }),
    );
  });
});

it("a stretch of characters leads back to the very words and no others", () => {
  fc.assert(
    fc.property(withSpan(ranges), ({ map, start, end }) => {
      const back = placesOf({ map }, start, end).flatMap((place) => spansAt({ map }, place));
      expect(offsetsOf(back)).toEqual(offsetsOf(map, start, end));
    }),
  );
});

it.each<[string, Place, Place, number]>([
  ["an element inside it", { kind: "node", node: "/p[1]/b[1]" }, { kind: "node", node: "/p[1]" }, 1],
  ["not the element around it", { kind: "node", node: "/p[1]" }, { kind: "node", node: "/p[1]/b[1]" }, 0],
  ["not one whose number only begins alike", { kind: "node", node: "/p[12]" }, { kind: "node", node: "/p[1" }, 0],
  ["no place of another kind", { kind: "node", node: "/p[1]" }, { kind: "range", start: 0, end: 9 }, 0],
])("what stands at a place is also %s", (_, place, asked, found) => {
  expect(spansAt({ map: [{ start: 0, end: 4, place }] }, asked)).toHaveLength(found);
});

it("a box on another page, or one that only touches an edge, is another place", () => {
  const at = (page: number, left: number): Place => ({
    kind: "page",
    page,
    box: { left, top: 0, right: left + 10, bottom: 10 },
  });
  const map = [{ start: 0, end: 4, place: at(1, 0) }];
  expect([at(1, 5), at(1, 10), at(2, 0)].map((place) => spansAt({ map }, place).length)).toEqual([1, 0, 0]);
});
