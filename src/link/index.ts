export { type Cells, cellsOf } from "./estimate/cells.ts";
export { estimateMissing, type MissingEstimates } from "./estimate/estimate-missing.ts";
export { DEFAULT_ESTIMATE_SETTINGS, type EstimateSettings } from "./estimate/settings.ts";
export { commonGround, type Extent, type GroundWish } from "./overlap/common-ground.ts";
export { partOverlap } from "./overlap/part-overlap.ts";
