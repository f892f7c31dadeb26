export type { HoldPolicy as Policy } from "../../review/index.ts";
export { defaultPolicy as usualPolicy } from "../../review/index.ts";
export { changesFeed } from "./changes-feed.ts";
export { noticeLines, writeDigests } from "./digest-files.ts";
export { keepWhatChanged, remembered } from "./keep-what-changed.ts";
export { NoticeShower, type ShownNotice } from "./shown-notices.ts";
