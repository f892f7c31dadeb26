export { listen, type Watched } from "./listen.ts";
export { type Log, type LogSettings, logOn, withLog } from "./log.ts";
export { type Metrics, metricsOf } from "./metrics.ts";
