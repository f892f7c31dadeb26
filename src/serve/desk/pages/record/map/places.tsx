import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, useRef, useState } from "react";
import { type Change, changed, useHrefOf, useRecordSearch } from "../use-record.ts";
import { type Direction, nearest } from "./near.ts";
import { type Shade, shadeOf } from "./shades.ts";
import type { Shape } from "./shapes.ts";

interface PlacesProps {
  readonly label: string;
  readonly viewBox: string;
  readonly shapes: readonly Shape[];
  readonly countOf: (shape: Shape) => number;
  readonly shades: readonly Shade[];
  /** Where a place leads; nowhere where it is null. */
  readonly changeOf: (shape: Shape) => Change | null;
  readonly isLabelled: (shape: Shape) => boolean;
  /** The size of numbers, in the drawing's own units. */
  readonly size?: number;
}

/** Places that lead to their cases. One stop for the tab key, from which the arrow keys go on. */
export function Places({ label, viewBox, shapes, countOf, shades, changeOf, isLabelled, size = 15 }: PlacesProps) {
  const links = useRef(new Map<string, SVGAElement>());
  const leading = shapes.filter((shape) => changeOf(shape) !== null);
  const [on, setOn] = useState<string | null>(null);
  const first = leading.find((shape) => countOf(shape) > 0)?.id ?? leading[0]?.id;
  const stop = on !== null && leading.some(({ id }) => id === on) ? on : first;
  const go = useFollow();
  const hrefOf = useHrefOf();
  const onKeyDown = (event: KeyboardEvent, shape: Shape) => {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    const next = nearest(leading, shape.id, event.key as Direction);
    if (next !== null) links.current.get(next)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links within a drawing
    <svg viewBox={viewBox} role="group" aria-label={label} className="places">
      {shapes.map((shape) => {
        const change = changeOf(shape);
        const count = countOf(shape);
        const area = <Area key={shape.id} shape={shape} count={count} shades={shades} />;
        return change === null ? (
          area
        ) : (
          <a
            key={shape.id}
            ref={(link) => {
              if (link) links.current.set(shape.id, link as unknown as SVGAElement);
            }}
            href={hrefOf(change)}
            aria-label={`${shape.name}: ${count}`}
            tabIndex={shape.id === stop ? 0 : -1}
            onFocus={() => setOn(shape.id)}
            onKeyDown={(event) => onKeyDown(event, shape)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              go(change);
            }}
          >
            {area}
          </a>
        );
      })}
      {shapes
        .filter((shape) => isLabelled(shape) && countOf(shape) > 0)
        .map((shape) => (
          <text
            key={shape.id}
            x={shape.middle[0]}
            y={shape.middle[1] + size / 3}
            fontSize={size}
            textAnchor="middle"
            className={`on-${shadeOf(shades, countOf(shape))}`}
          >
            {countOf(shape)}
          </text>
        ))}
    </svg>
  );
}

/** The ground of a place, in the shade of its cases. */
function Area({
  shape,
  count,
  shades,
}: {
  readonly shape: Shape;
  readonly count: number;
  readonly shades: readonly Shade[];
}) {
  return (
    <path d={shape.path} className={`shade-${shadeOf(shades, count)}`} vectorEffect="non-scaling-stroke">
      <title>{`${shape.name}: ${count}`}</title>
    </path>
  );
}

/** Follows a change as a link would: a step to go back from. */
function useFollow(): (change: Change) => void {
  const router = useRouter();
  const search = useRecordSearch();
  return (change) => void router.navigate({ to: "/", search: changed(search, change), resetScroll: false });
}
