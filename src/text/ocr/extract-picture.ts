import { createCanvas, loadImage } from "@napi-rs/canvas";
import { UnreadableDocument, version } from "../../model/index.ts";
import type { Extractable, Extraction } from "../extraction.ts";
import { textOfPages, wordless } from "../layout/text-of-pages.ts";
import { type GreyPicture, greyOf } from "./grey-picture.ts";
import { type PictureSize, pictureSize } from "./picture-size.ts";
import { startRecogniser } from "./recogniser.ts";
import { isPng, isSoundPng } from "./sound-png.ts";

const EXTRACTOR = { name: "picture", version } as const;

/** The longest side that tesseract takes. */
const LONGEST_SIDE = 32_767;

/** What reading a picture may cost. */
export interface PictureLimits {
  /** Width times height. */
  readonly pixels: number;
}

export const defaultPictureLimits: PictureLimits = { pixels: 40_000_000 };

/**
 * The words on a picture (PNG, JPEG or WebP), read by tesseract, each with its place and how sure the
 * recogniser is. A picture is page 1, and one of its pixels is one point of it. Throws UnreadableDocument when the
 * picture is damaged or too large, or shows no words.
 */
export async function extractPicture(captured: Extractable, limits: Partial<PictureLimits> = {}): Promise<Extraction> {
  const size = sizeWithin(captured, { ...defaultPictureLimits, ...limits });
  const recogniser = await startRecogniser();
  try {
    const { picture, unit } = await drawn(captured, size);
    const words = await recogniser.read(picture, unit);
    const [width, height] = [picture.width * unit, picture.height * unit];
    const extraction = textOfPages([{ page: 1, width, height, words }], captured.id, EXTRACTOR);
    if (extraction === null) throw wordless(captured.source);
    return extraction;
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw damaged(captured.source, cause);
  } finally {
    await recogniser.close();
  }
}

/** The size of a picture that is sound and within limits. Throws UnreadableDocument for any other. */
export function sizeWithin(captured: Extractable, limits: PictureLimits): PictureSize {
  const { source } = captured;
  const size = pictureSize(captured.bytes);
  if (size === undefined || (isPng(captured.bytes) && !isSoundPng(captured.bytes))) throw damaged(source, undefined);
  if (Math.max(size.width, size.height) > LONGEST_SIDE) {
    const why = `it is ${size.width} by ${size.height} pixels and no side may be longer than ${LONGEST_SIDE}`;
    throw new UnreadableDocument("too-large", source, `${source}: ${why}, cut it up.`);
  }
  if (size.width * size.height <= limits.pixels) return size;
  const millions = (pixels: number) => Math.round(pixels / 1e5) / 10;
  const why = `it has ${millions(size.width * size.height)} million pixels and at most ${millions(limits.pixels)} are read`;
  throw new UnreadableDocument(
    "too-large",
    source,
    `${source}: ${why}, save it smaller or raise the limit \`pixels\`.`,
  );
}

/** The picture as people see it. Letters on a screenshot are too small for the recogniser: it is drawn twice as large. */
async function drawn({ bytes }: Extractable, size: PictureSize): Promise<{ picture: GreyPicture; unit: number }> {
  const image = await loadImage(bytes);
  const isPhoto = bytes[0] === 0xff;
  const isLarge = size.width * size.height > 2_000_000 || 2 * Math.max(size.width, size.height) > LONGEST_SIDE;
  const times = isPhoto || isLarge ? 1 : 2;
  // A camera may say that its picture is to be turned, and then the image is.
  const canvas = createCanvas(image.width * times, image.height * times);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { picture: greyOf(pen), unit: 1 / times };
}

/** The refusal of a picture that cannot be unpacked. */
export function damaged(source: string, cause: unknown): UnreadableDocument {
  const why = "the picture is damaged or of a kind that is not read, save it again as PNG or JPEG";
  return new UnreadableDocument("damaged", source, `${source}: ${why}.`, { cause });
}
