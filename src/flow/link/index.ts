export { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
export { type LoadedSource, type LoadOptions, loadSource } from "./load-source.ts";
export * from "./match/index.ts";
export { openTable, type TableOpening } from "./table-opening.ts";
