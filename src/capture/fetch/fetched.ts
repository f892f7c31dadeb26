import type { Provenance } from "../capture-bytes.ts";

/** The bytes that an address answered with. */
export type Fetched = Provenance & { readonly bytes: Uint8Array; readonly url: string };
