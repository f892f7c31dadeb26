import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import type { UnreadableDocument } from "../../model/index.ts";
import { tooLarge } from "../capture-bytes.ts";
import { readUnpacked } from "../containers/read-unpacked.ts";
import type { CaptureLimits } from "../limits.ts";
import { refuse, SUPPLY } from "./refusals.ts";

export type Response = Dispatcher.ResponseData;

/** Content codings (RFC 9110, 8.4.1) that are undone. */
const CODINGS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body of an answer, unpacked under the limits; a refusal for any answer but a success. */
export async function readBody(
  source: string,
  response: Response,
  limits: CaptureLimits,
  signal: AbortSignal,
): Promise<Uint8Array | UnreadableDocument> {
  const refusal = refusalOfAnswer(source, response, limits);
  if (refusal !== null) {
    await response.body.dump();
    return refusal;
  }
  let received = 0;
  response.body.on("data", (chunk: Uint8Array) => {
    received += chunk.length;
  });
  const unpacked = unpack(response);
  if (unpacked === null) return refuse("unsupported", source, `its packing is not one that can be undone. ${SUPPLY}`);
  const stop = () => unpacked.destroy(new Error("stopped"));
  signal.addEventListener("abort", stop);
  try {
    return await readUnpacked(source, unpacked, () => received, limits);
  } finally {
    signal.removeEventListener("abort", stop);
    response.body.destroy();
  }
}

function refusalOfAnswer(
  source: string,
  { statusCode, headers }: Response,
  limits: CaptureLimits,
): UnreadableDocument | null {
  if (statusCode < 200 || statusCode > 299) {
    const later = headers["retry-after"];
    const wait = typeof later === "string" && /^[\w ,:+-]{1,40}$/.test(later) ? ` and asks to wait (${later})` : "";
    const code = statusCode === 404 || statusCode === 410 ? "missing" : "not-fetched";
    return refuse(code, source, `the server answered ${statusCode}${wait}. Check the address. ${SUPPLY}`);
  }
  const announced = Number(headers["content-length"] ?? 0);
  return announced > limits.maximumBytes ? tooLarge(source, limits, announced) : null;
}

/** The body behind its content codings, undone from the last to the first; null when one of them is not known. */
function unpack({ body, headers }: Response): Readable | null {
  const named = String(headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const codings = named.filter((name) => name !== "" && name !== "identity");
  if (codings.length > 2) return null;
  let stream: Readable = body;
  for (const name of codings.reverse()) {
    const coding = CODINGS[name]?.();
    if (coding === undefined) return null;
    const from = stream;
    from.on("error", (error) => coding.destroy(error));
    stream = from.pipe(coding);
  }
  return stream;
}
