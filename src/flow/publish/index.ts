export { type Published, publishFolder } from "./publish-folder.ts";
export { type Verifying, verifyPublished } from "./verify-published.ts";
