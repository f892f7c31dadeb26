export type { FileToPublish } from "./file-to-publish.ts";
export * from "./log/index.ts";
export * from "./page/index.ts";
export * from "./release/index.ts";
export * from "./words/index.ts";
