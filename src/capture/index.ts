export { type CaptureOptions, captureAll } from "./capture-all.ts";
export type { Captured } from "./captured.ts";
export { unreadableFile } from "./file-errors.ts";
export { mayBeRelated } from "./gate/may-be-related.ts";
export { Keeper } from "./keep/keeper.ts";
export { keepBytes, keptBytes } from "./keep/kept-bytes.ts";
export { type CaptureLimits, defaultLimits } from "./limits.ts";
