import PDFDocument from "pdfkit";
import { joined, type Seed } from "../hostile-file.ts";
import { pictureOf } from "./picture.ts";
import { HEADLINE, PARAGRAPHS } from "./story.ts";

/** PDFs: one of plain text with its streams packed, one of several pages with them bare, one that is only a picture. */
export async function pdfSeeds(): Promise<Seed[]> {
  const made = await Promise.all([
    pdf(true, (document) => document.fontSize(18).text(HEADLINE).fontSize(11).text(PARAGRAPHS.join("\n\n"))),
    pdf(false, (document) => {
      for (const words of PARAGRAPHS.slice(1)) document.text(words).addPage();
      document.text(HEADLINE).image(Buffer.from(pictureOf("TERN HOLLOW")), 72, 200);
    }),
    pdf(true, (document) => document.image(Buffer.from(pictureOf("TERN HOLLOW SHOT")), 36, 72)),
  ]);
  return made.map((bytes) => ({ kind: "pdf", extension: "pdf", container: false, bytes }));
}

/** The date of making is given, because the PDF's own identifier is made from it. */
async function pdf(compress: boolean, write: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const date = new Date("2031-03-04T05:06:07Z");
  const document = new PDFDocument({ compress, info: { Title: HEADLINE, CreationDate: date, ModDate: date } });
  const pieces: Uint8Array[] = [];
  document.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve, reject) => document.on("end", resolve).on("error", reject));
  write(document);
  document.end();
  await ended;
  return joined(pieces);
}
