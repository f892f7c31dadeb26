export { type DeskLimits, defaultDeskLimits } from "./desk.ts";
export { type ServedDesk, type Serving, serveDesk } from "./serve-desk.ts";
