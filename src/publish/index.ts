export * from "./page/index.ts";
export * from "./words/index.ts";
