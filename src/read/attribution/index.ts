export { type Attribution, BALANCED, type Dial, findAttributions, PRECISE } from "./find-attributions.ts";
export { type AttributionModel, BadModelError, unpackModel } from "./model.ts";
