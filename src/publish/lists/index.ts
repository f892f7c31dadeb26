export { count, deathsInWords, partName, percent, yearsCompared } from "./part-name.ts";
export { upsetSvg } from "./upset-svg.ts";
