export { renderOverlap } from "./overlap.ts";
export { renderUndercount } from "./undercount.ts";
