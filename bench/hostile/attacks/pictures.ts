import { deflatedRepeat } from "../formats/deflated.ts";
import { pngChunk, writePng } from "../formats/png.ts";
import { type Attack, joined, utf8 } from "../hostile-file.ts";

const JPEG_OF_65535 = "ffd8ffe000104a46494600010100000100010000ffc0000b08ffffffff01011100ffda0008010100003f00ffd9";

/** Pictures that claim to be larger than any memory. */
export const pictureAttacks: readonly Attack[] = [
  png("png-100000-by-100000", () => writePng(100_000, 100_000, [new Uint8Array(100)])),
  png("png-no-pixels", () => writePng(0, 0, [])),
  png("png-two-billion-wide", () => writePng(0x7fffffff, 1, [new Uint8Array(100)])),
  png("png-long-strip", () => writePng(1, 1_000_000, [new Uint8Array(100)])),
  {
    ...png("png-text-bomb", () => {
      const picture = writePng(8, 8, [new Uint8Array(64)]);
      const text = joined([utf8("Comment\0\0"), Uint8Array.of(0x78, 0x9c), deflatedRepeat("\0", 500 * 2 ** 20).packed]);
      return joined([picture.subarray(0, 33), pngChunk("zTXt", text), picture.subarray(33)]);
    }),
    heavy: true,
  },
  png("png-nothing-but-its-name", () => Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)),
  {
    name: "jpeg-65535-by-65535",
    kind: "jpeg",
    extension: "jpg",
    pieces: () => [new Uint8Array(Buffer.from(JPEG_OF_65535, "hex"))],
  },
];

function png(name: string, make: () => Uint8Array): Attack {
  return { name, kind: "png", extension: "png", pieces: () => [make()] };
}
