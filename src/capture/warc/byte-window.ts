import { MemberFailure } from "./member-failure.ts";

/** Bytes that can be read onwards from any position. */
export interface ByteSource {
  chunks(from: number): AsyncGenerator<Uint8Array, void, undefined>;
  /** Whether reading from a position far ahead costs nothing, as in a file; inflated bytes must all be gone through. */
  readonly jumps: boolean;
}

/** Bytes that are all in memory. */
export function memorySource(bytes: Buffer): ByteSource {
  return {
    jumps: true,
    async *chunks(from) {
      if (from < bytes.length) yield bytes.subarray(from);
    },
  };
}

/** The same bytes, not copied. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * A stretch of a long run of bytes, held in memory: it grows where more is asked for and forgets what is behind it.
 * What `bytes` gave stays as it was when the window moves on.
 */
export class ByteWindow {
  readonly #source: ByteSource;
  #chunks: AsyncGenerator<Uint8Array, void, undefined> | null = null;
  #ended = false;
  #failure: MemberFailure | null = null;
  #held: Buffer = Buffer.alloc(0);
  #position = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Where the first held byte stands in the whole. */
  get position(): number {
    return this.#position;
  }

  /** Why the bytes ended where they did; null when that is their end, or it has not been reached. */
  get failure(): MemberFailure | null {
    return this.#failure;
  }

  /** Whether it can go back without reading everything again. */
  get goesBack(): boolean {
    return this.#source.jumps;
  }

  /** What is held, from `position` on. */
  get bytes(): Buffer {
    return this.#held;
  }

  /** Holds at least so many bytes, and says false when the whole ends, or fails, before that. */
  async fill(count: number): Promise<boolean> {
    if (this.#held.length >= count) return true;
    const parts: Uint8Array[] = [this.#held];
    let length = this.#held.length;
    while (length < count) {
      const chunk = await this.#read();
      if (chunk === null) break;
      parts.push(chunk);
      length += chunk.length;
    }
    const [first] = this.#held.length === 0 ? parts.slice(1) : parts;
    if (first?.length === length) this.#held = asBuffer(first);
    else this.#held = Buffer.concat(parts, length);
    return length >= count;
  }

  /** Makes a position the first held, ahead or behind. Past the end, nothing is held. */
  async moveTo(position: number): Promise<void> {
    if (position < this.#position || (this.#source.jumps && position > this.#position + this.#held.length)) {
      await this.close();
      this.#ended = false;
      this.#failure = null;
      this.#position = position;
      this.#held = Buffer.alloc(0);
    }
    while (position > this.#position + this.#held.length) {
      this.#position += this.#held.length;
      this.#held = Buffer.alloc(0);
      const chunk = await this.#read();
      if (chunk === null) return;
      this.#held = asBuffer(chunk);
    }
    this.#held = this.#held.subarray(position - this.#position);
    this.#position = position;
  }

  /** Lets go of what the bytes come from. */
  async close(): Promise<void> {
    await this.#chunks?.return();
    this.#chunks = null;
  }

  async #read(): Promise<Uint8Array | null> {
    if (this.#ended) return null;
    this.#chunks ??= this.#source.chunks(this.#position + this.#held.length);
    try {
      const { value, done } = await this.#chunks.next();
      if (!done) return value;
    } catch (error) {
      if (!(error instanceof MemberFailure)) throw error;
      this.#failure = error;
    }
    this.#ended = true;
    return null;
  }
}
