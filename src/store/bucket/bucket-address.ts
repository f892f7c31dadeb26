import { AnswerableError } from "../../model/index.ts";

/** What it takes to reach an S3-compatible server. Nothing of it is guessed, and no service is asked for credentials. */
export interface BucketAccess {
  /** The server's address, as https://storage.example:9000. */
  readonly endpoint?: string;
  /** The region that requests are signed for; servers that have none take any. */
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
}

/** Where documents are in a bucket. */
export interface BucketAddress {
  readonly bucket: string;
  /** Empty, or ends in a slash. */
  readonly prefix: string;
}

/** The bucket and prefix of `s3://bucket/prefix`; refused where it is anything else. */
export function bucketAddress(place: string): BucketAddress {
  const found = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w.\-/]*))?$/.exec(place);
  if (!found?.groups?.bucket)
    throw new AnswerableError(
      "bucket-not-named",
      `${place}: this names no bucket. Write it as s3://bucket or s3://bucket/prefix, in small letters, digits and hyphens.`,
    );
  const path = (found.groups.prefix ?? "").split("/").filter(Boolean).join("/");
  return { bucket: found.groups.bucket, prefix: path === "" ? "" : `${path}/` };
}

/** The access as it must be to reach a bucket; says which parts are missing. */
export function wholeAccess(place: string, access: BucketAccess): Required<Omit<BucketAccess, "sessionToken">> {
  const { endpoint, region = "us-east-1", accessKeyId, secretAccessKey } = access;
  const missing = [
    endpoint ? "" : "AWS_ENDPOINT_URL_S3",
    accessKeyId ? "" : "AWS_ACCESS_KEY_ID",
    secretAccessKey ? "" : "AWS_SECRET_ACCESS_KEY",
  ].filter(Boolean);
  if (!endpoint || !accessKeyId || !secretAccessKey)
    throw new AnswerableError(
      "bucket-not-reached",
      `${place}: it is not known how to reach this bucket. Set ${missing.join(", ")} in the environment.`,
    );
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new AnswerableError(
      "bucket-not-reached",
      `${endpoint}: this is no server's address. Set AWS_ENDPOINT_URL_S3 to one such as https://storage.example:9000.`,
    );
  return { endpoint: endpoint.replace(/\/+$/, ""), region, accessKeyId, secretAccessKey };
}
