import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import PDFDocument from "pdfkit";
import { type DrawnWord, type Made, type Random, type Rotation, turnedBox } from "./sheet.ts";

/** What a scanner does to a page. */
export interface Wear {
  /** How far the page lay askew, in degrees clockwise. */
  readonly skew: number;
  /** The share of the picture's dots that are specks of dirt, each two to four dots wide. */
  readonly specks: number;
  /** How faint the ink is: 1 is black, 0 white. */
  readonly ink: number;
  /** How it lay on the glass, in quarters of a turn clockwise, in degrees. */
  readonly turn?: Rotation;
}

/** A picture of a page as a scanner would take it. */
export async function worn(
  png: Uint8Array,
  { skew, specks, ink, turn = 0 }: Wear,
  random: Random,
): Promise<Uint8Array> {
  const picture: Image = await loadImage(png);
  const [width, height] = turn % 180 === 0 ? [picture.width, picture.height] : [picture.height, picture.width];
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, width, height);
  pen.globalAlpha = ink;
  pen.translate(width / 2, height / 2);
  pen.rotate(((skew + turn) * Math.PI) / 180);
  pen.drawImage(picture, -picture.width / 2, -picture.height / 2);
  pen.resetTransform();
  pen.fillStyle = "#333";
  for (let dots = specks * width * height; dots > 0; ) {
    const size = 2 + Math.floor(random() * 3);
    pen.fillRect(Math.floor(random() * width), Math.floor(random() * height), size, size);
    dots -= size * size;
  }
  return new Uint8Array(canvas.toBuffer("image/png"));
}

/** What was drawn, where it stands on pages that lay askew on the scanner. */
export function askew(made: Made, skew: number): Made {
  const angle = (skew * Math.PI) / 180;
  const turned = (x: number, y: number) => ({
    x: 306 + (x - 306) * Math.cos(angle) - (y - 396) * Math.sin(angle),
    y: 396 + (x - 306) * Math.sin(angle) + (y - 396) * Math.cos(angle),
  });
  const part = ({ page, box: { left, top, right, bottom } }: DrawnWord["parts"][number]) => {
    const middle = turned((left + right) / 2, (top + bottom) / 2);
    const [width, height] = [(right - left) / 2, (bottom - top) / 2];
    return {
      page,
      box: { left: middle.x - width, right: middle.x + width, top: middle.y - height, bottom: middle.y + height },
    };
  };
  return { ...made, wanted: made.wanted.map((word) => ({ ...word, parts: word.parts.map(part) })) };
}

/** What was drawn, where it stands on pages that lay on their side or their head. */
export function turned(made: Made, turn: Rotation): Made {
  const part = ({ page, box }: DrawnWord["parts"][number]) => ({ page, box: turnedBox(box, turn) });
  return { ...made, wanted: made.wanted.map((word) => ({ ...word, parts: word.parts.map(part) })) };
}

/** A page of a scanned PDF: its picture, and what a scanner's own recogniser put under it unseen. */
export interface ScannedPage {
  readonly picture: Uint8Array;
  readonly isOnItsSide?: boolean;
  readonly hidden?: readonly string[];
}

/** Pictures of pages as a PDF, as a scanner writes it. */
export async function scanOf(pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "LETTER", margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  for (const { picture, isOnItsSide = false, hidden = [] } of pages) {
    const [width, height] = isOnItsSide ? [792, 612] : [612, 792];
    pdf.addPage({ size: [width, height] });
    pdf.image(Buffer.from(picture), 0, 0, { width, height });
    // Text drawn in this mode is there to be found and copied, and not seen.
    pdf.addContent("3 Tr");
    for (const [index, line] of hidden.entries())
      pdf
        .font("Times-Roman")
        .fontSize(10)
        .text(line, 72, 72 + index * 12);
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
