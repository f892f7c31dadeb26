export { renderClusters } from "./clusters-page.ts";
export {
  describeBits,
  describeProbability,
  describeSides,
  type Waterfall,
  type WaterfallStep,
  waterfallOf,
} from "./waterfall.ts";
export { renderWaterfall, renderWaterfallPicture } from "./waterfall-page.ts";
