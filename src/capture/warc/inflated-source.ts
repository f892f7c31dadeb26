import { type ByteSource, ByteWindow } from "./byte-window.ts";
import { openMember } from "./gzip-member.ts";
import type { WarcLimits } from "./warc-limits.ts";

/** What all the gzip members of a file inflate to, one behind the other (RFC 1952 2.2), read from its beginning. */
export function inflatedSource(file: ByteSource, limits: WarcLimits): ByteSource {
  return {
    jumps: false,
    async *chunks(from) {
      const window = new ByteWindow(file);
      let left = from;
      try {
        while (await window.fill(1)) {
          const member = await openMember(window, file, limits);
          for await (const chunk of member.content.chunks(0)) {
            if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
            left = Math.max(0, left - chunk.length);
          }
          if (member.end === null) return;
          await window.moveTo(member.end);
        }
      } finally {
        await window.close();
      }
    },
  };
}
