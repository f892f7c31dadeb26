export { calendar, type Due, dueIn } from "./calendar.ts";
export { atomFeed, type FeedOf, isUndated, jsonFeed } from "./feeds.ts";
