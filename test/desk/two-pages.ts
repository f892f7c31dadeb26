import PDFDocument from "pdfkit";

/** Words of its second page. */
export const PDF_WORDS = "Chief Harlan Ostby said Officer Neil Carraway fired five shots";

const TITLE = "Alder Crossing Police Commission: minutes on the death of Tobin Westergaard";
const FIRST = [
  "July 8, 2031",
  "ALDER CROSSING, Mont. The commission met on the police shooting of March 4, 2031, in which Tobin Westergaard, 34, was killed outside the Larch Street Apartments.",
  "The county attorney declined to charge Officer Neil Carraway of the Alder Crossing Police Department. Fiction: no person, place or agency in this document is real.",
];
const SECOND = [
  `At the meeting, ${PDF_WORDS} and that no other officer fired.`,
  "Maren Westergaard, his sister, said nobody warned him before police shot and killed him.",
];

/** A PDF of two pages about the sample's case. Fiction: no person, place or agency in it is real. */
export async function pdfOfTwoPages(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "LETTER", margin: 72 });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  pdf.fontSize(16).text(TITLE).moveDown();
  pdf.fontSize(11).text(FIRST.join("\n\n"));
  pdf.addPage().fontSize(11).text(SECOND.join("\n\n"));
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
