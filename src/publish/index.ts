export * from "./data/index.ts";
export * from "./feeds/index.ts";
export type { FileToPublish } from "./file-to-publish.ts";
export * from "./log/index.ts";
export * from "./page/index.ts";
export * from "./release/index.ts";
export type { ReleaseFacts } from "./release-facts.ts";
export * from "./site/index.ts";
export * from "./words/index.ts";
