export { licences } from "./licences.ts";
export { type NextRelease, nextRelease } from "./next/next-release.ts";
export { type Published, publishFolder } from "./publish-folder.ts";
export {
  nextReleaseInThread,
  type PublishedInThread,
  type PublishOrder,
  publishInThread,
} from "./publish-in-thread.ts";
export { type Publishing, publishRecord } from "./publish-record.ts";
export { type PublishSettings, publishingBy } from "./publish-settings.ts";
export { publishedReleases } from "./published-releases.ts";
export { keepSigningKey, signingKeyIn } from "./signing-key-file.ts";
export { type Verifying, verifyPublished } from "./verify-published.ts";
