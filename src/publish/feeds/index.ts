export { calendar, type Due, dueIn } from "./calendar.ts";
export { atomFeed, type FeedOf, jsonFeed } from "./feeds.ts";
