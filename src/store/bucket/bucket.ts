import { AwsClient } from "aws4fetch";
import { type Sha256, sha256Of } from "../../model/index.ts";
import { type BucketAccess, type BucketAddress, bucketAddress, wholeAccess } from "./bucket-address.ts";
import { notReached, refusedBy } from "./bucket-refusal.ts";

/** How often a request is tried when the server is busy or does not answer, and the first wait, in milliseconds; each is twice the last. */
const TRIES = 5;
const WAIT = 200;
/** Milliseconds for one request, its whole body included. */
const PATIENCE = 120_000;

/**
 * Documents' bytes in an S3-compatible bucket, by their SHA-256. Every request is signed with the SHA-256 of what it carries, so that a
 * server refuses bytes that were changed on the way; what comes back is checked against its name.
 */
export class Bucket {
  readonly #place: string;
  readonly #endpoint: string;
  readonly #address: BucketAddress;
  readonly #client: AwsClient;

  /** Asks the server nothing yet. */
  constructor(place: string, access: BucketAccess) {
    this.#place = place;
    this.#address = bucketAddress(place);
    const { endpoint, ...keys } = wholeAccess(place, access);
    const { sessionToken } = access;
    this.#endpoint = endpoint;
    this.#client = new AwsClient({ ...keys, ...(sessionToken ? { sessionToken } : {}), service: "s3", retries: 0 });
  }

  /** Asks for a document that is not there, so that a wrong key or a missing bucket is told at once; a key need not be allowed more for it. */
  async check(): Promise<void> {
    await this.bytesOf(NOTHING.hash);
  }

  /** Keeps a document's bytes. When this resolves the server has said that it has them. Bytes that are there already are left as they are. */
  async keep(id: Sha256, bytes: Uint8Array): Promise<void> {
    const there = await this.#ask("HEAD", this.#keyOf(id), NOTHING);
    if (there.ok && Number(there.headers.get("content-length")) === bytes.length) return;
    const answer = await this.#ask("PUT", this.#keyOf(id), { body: bytes, hash: id });
    if (!answer.ok) throw await refusedBy(answer, this.#place);
    await answer.body?.cancel();
  }

  /** A document's bytes; null where the bucket has none of that name. What does not have its SHA-256 is asked for once more. */
  async bytesOf(id: Sha256): Promise<Uint8Array | null> {
    for (let isAgain = false; ; isAgain = true) {
      const answer = await this.#ask("GET", this.#keyOf(id), NOTHING);
      if (answer.status === 404) {
        const refusal = await refusedBy(answer, this.#place);
        if (refusal.code === "bucket-missing") throw refusal;
        return null;
      }
      if (!answer.ok) throw await refusedBy(answer, this.#place);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (isAgain || sha256Of(bytes) === id) return bytes;
    }
  }

  #keyOf(id: Sha256): string {
    return `/${this.#address.prefix}documents/${id.slice(0, 2)}/${id}`;
  }

  async #ask(method: string, path: string, { body, hash }: Carried): Promise<Response> {
    const url = `${this.#endpoint}/${this.#address.bucket}${path}`;
    for (let tried = 1; ; tried++) {
      const isLast = tried === TRIES;
      try {
        const request = await this.#client.sign(url, {
          method,
          headers: { "x-amz-content-sha256": hash },
          redirect: "manual",
          ...(body ? { body: Buffer.from(body) } : {}),
        });
        const answer = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
        if (isLast || (answer.status < 500 && answer.status !== 429)) return answer;
        await answer.body?.cancel();
      } catch (error) {
        if (isLast) throw notReached(this.#endpoint, error);
      }
      await new Promise((again) => setTimeout(again, WAIT * 2 ** (tried - 1) * (0.5 + Math.random())));
    }
  }
}

/** What a request carries. */
interface Carried {
  readonly body?: Uint8Array;
  readonly hash: Sha256;
}

const NOTHING: Carried = { hash: sha256Of("") };
