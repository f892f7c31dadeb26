/** How many pixels wide and high a picture is. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size that the head of a PNG, JPEG or WebP gives, read without unpacking the picture; undefined for
 * anything else and for a head that is cut short.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = String.fromCharCode(...bytes.subarray(0, 16));
  try {
    if (name.startsWith("\u0089PNG")) return sized(view.getUint32(16), view.getUint32(20));
    if (name.startsWith("RIFF") && name.slice(8, 12) === "WEBP") return webpSize(view, name.slice(12, 16));
    if (name.startsWith("\u00ff\u00d8")) return jpegSize(view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

function sized(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function webpSize(view: DataView, kind: string): PictureSize | undefined {
  if (kind === "VP8 ") return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return kind === "VP8X" ? sized(three(24), three(27)) : undefined;
}

/** A JPEG is a row of segments; the one that begins a frame holds the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const kind = view.getUint8(at + 1);
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
