export { defaultLimits } from "../capture/index.ts";
export { type ReadOptions, type ReadResult, readDocuments } from "./read-documents.ts";
