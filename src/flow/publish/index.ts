export { type Published, publishFolder } from "./publish-folder.ts";
export { type Publishing, publishRecord } from "./publish-record.ts";
export { type Verifying, verifyPublished } from "./verify-published.ts";
