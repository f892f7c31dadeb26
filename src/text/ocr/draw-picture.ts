import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { DrawingLimits, DrawnPicture } from "../drawn-picture.ts";
import type { Extractable } from "../extraction.ts";
import { damaged, defaultPictureLimits, sizeWithin } from "./extract-picture.ts";

/**
 * A picture, drawn anew: what is shown is its pixels and nothing else that its file holds. One of its pixels is one point. Throws
 * UnreadableDocument when it is damaged or too large.
 */
export async function drawPicture(captured: Extractable, { pixels }: DrawingLimits): Promise<DrawnPicture> {
  sizeWithin(captured, defaultPictureLimits);
  const image = await loadImage(captured.bytes).catch((cause: unknown) => {
    throw damaged(captured.source, cause);
  });
  const { width, height } = image;
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)));
  const canvas = createCanvas(Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale)));
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { png: await canvas.encode("png"), width, height, pages: 1 };
}
