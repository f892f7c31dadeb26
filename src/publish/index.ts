export * from "./link/index.ts";
export * from "./lists/index.ts";
export * from "./log/index.ts";
export * from "./page/index.ts";
export * from "./words/index.ts";
