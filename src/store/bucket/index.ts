export { Bucket } from "./bucket.ts";
export type { BucketAccess } from "./bucket-address.ts";
