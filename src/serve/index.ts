export type { AddingSettings } from "./adding/adding.ts";
export { type DeskLimits, defaultDeskLimits } from "./desk.ts";
export { type ServedDesk, type Serving, serveDesk } from "./serve-desk.ts";
export type { TellingSettings } from "./telling/settings.ts";
