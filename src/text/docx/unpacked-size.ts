import { fromBufferPromise } from "yauzl";

/** Far more than the parts of any document of words. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 5000;

/**
 * Why a ZIP-based document must not be opened, or null. Everything in it is unpacked once and thrown away, since the sizes
 * it states need not be true. What cannot be unpacked here is left to the reader, which names the damage.
 */
export async function unpackedExcess(bytes: Uint8Array): Promise<string | null> {
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > MOST_PARTS) return `it has more than ${MOST_PARTS} parts`;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) continue;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += chunk.length;
        if (unpacked > MOST_BYTES) return `it unpacks to more than ${MOST_BYTES / 1024 / 1024} MiB`;
      }
    }
  } catch {
    return null;
  }
  return null;
}
