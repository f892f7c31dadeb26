import type { Ground, Part } from "../../model/index.ts";

/** "MN", "2031", "MN 2031"; what no list tells is said so. */
export function partName({ state, year }: Part): string {
  const words = [
    ...(state === undefined ? [] : [state ?? "no state"]),
    ...(year === undefined ? [] : [year ?? "no year"]),
  ];
  return words.join(" ") || "all";
}

/** The years that are compared: "2031 to 2033", "2031"; nothing where no list tells any. */
export function yearsCompared({ from, to }: Ground): string {
  if (from === null || to === null) return "";
  return from === to ? `${from}` : `${from} to ${to}`;
}

/** A share as whole percents; a share that is not all is never shown as 100, nor one that is something as 0. */
export function percent(share: number | null): string {
  if (share === null) return "–";
  if (share > 0 && share < 0.005) return "<1 %";
  if (share < 1 && share > 0.995) return ">99 %";
  return `${Math.round(share * 100)} %`;
}

/** A whole number in groups of three digits. */
export function count(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}

/** "1 death", "1,204 deaths". */
export function deathsInWords(number: number): string {
  return `${count(number)} ${Math.round(number) === 1 ? "death" : "deaths"}`;
}
