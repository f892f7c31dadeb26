export { type Published, publishFolder, type ReleaseFacts } from "./publish-folder.ts";
export { type Verifying, verifyPublished } from "./verify-published.ts";
