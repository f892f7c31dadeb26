import type { Shade } from "./shades.ts";

/** Which shade stands for how many cases. */
export function Legend({ shades }: { readonly shades: readonly Shade[] }) {
  return (
    <figcaption>
      <ul className="legend" aria-label="Shades">
        <li>
          <Swatch shade={0} /> no case
        </li>
        {shades.map(({ shade, from, to }) => (
          <li key={shade}>
            <Swatch shade={shade} /> {from === to ? from : `${from} to ${to}`} {to === 1 ? "case" : "cases"}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

function Swatch({ shade }: { readonly shade: number }) {
  return (
    <svg viewBox="0 0 16 16" className="swatch" aria-hidden="true">
      <rect width="16" height="16" className={`shade-${shade}`} />
    </svg>
  );
}
