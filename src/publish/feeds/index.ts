export { calendar, type Due, dueIn } from "./calendar.ts";
export { atomOfChanges, type ChangeEntry, type ChangeFeed, jsonOfChanges } from "./change-feeds.ts";
export { atomFeed, type FeedOf, isUndated, jsonFeed } from "./feeds.ts";
