import { deflateSync } from "node:zlib";
import { deflatedRepeat } from "../formats/deflated.ts";
import { FONT, pageContent, writePdf } from "../formats/pdf.ts";
import { type Attack, joined, utf8 } from "../hostile-file.ts";
import { fromLatin1, latin1 } from "../mutations/mutation.ts";

const CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>";
const ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

/** PDFs written by hand: very many pages, loops, depth, and streams that grow. */
export const pdfAttacks: readonly Attack[] = [
  { ...pdf("pdf-10000-pages", () => manyPages(10_000)), heavy: true },
  pdf("pdf-claims-a-billion-pages", () => writePdf([CATALOGUE, "<< /Type /Pages /Kids [] /Count 1000000000 >>", FONT])),
  pdf("pdf-page-loop", () =>
    writePdf([
      CATALOGUE,
      "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 5 >>",
      "<< /Type /Pages /Kids [2 0 R] /Count 5 >>",
    ]),
  ),
  pdf("pdf-catalogue-loop", () => writePdf(["1 0 R"])),
  pdf("pdf-nested-objects", () => writePdf([CATALOGUE, ONE_PAGE, page(`/Deep ${"[".repeat(200_000)}`)])),
  pdf("pdf-nested-dictionaries", () =>
    writePdf([CATALOGUE, ONE_PAGE, page(`/Deep ${"<< /A ".repeat(50_000)}1${" >>".repeat(50_000)}`)]),
  ),
  pdf("pdf-form-draws-itself", () =>
    writePdf([
      CATALOGUE,
      ONE_PAGE,
      page("/Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >>"),
      "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream",
    ]),
  ),
  pdf("pdf-stream-bomb", () => withStream(zeros(200 * 2 ** 20), "/Filter /FlateDecode")),
  {
    ...pdf("pdf-stream-bomb-twice", () =>
      withStream(deflateSync(zeros(500 * 2 ** 20)), "/Filter [/FlateDecode /FlateDecode]"),
    ),
    heavy: true,
  },
  pdf("pdf-encrypted", () =>
    fromLatin1(
      latin1(manyPages(1)).replace(
        "trailer\n<<",
        `trailer\n<< /ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -1 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
      ),
    ),
  ),
  pdf("pdf-huge-page", () => writePdf([CATALOGUE, ONE_PAGE, page("/MediaBox [0 0 1e9 1e9]")])),
  pdf("pdf-huge-picture", () =>
    writePdf([
      CATALOGUE,
      ONE_PAGE,
      page("/Contents 5 0 R /Resources << /XObject << /X 4 0 R >> >>"),
      "<< /Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nshot\nendstream",
      "<< /Length 27 >>\nstream\nq 500 0 0 500 0 0 cm /X Do Q\nendstream",
    ]),
  ),
  pdf("pdf-nothing-but-its-name", () => utf8("%PDF-1.7\n")),
];

function pdf(name: string, make: () => Uint8Array): Attack {
  return { name, kind: "pdf", extension: "pdf", pieces: () => [make()] };
}

function page(more: string): string {
  return `<< /Type /Page /Parent 2 0 R ${more} >>`;
}

/** Zeros as a packed stream of a PDF: a zlib stream, here without its check sum. */
function zeros(size: number): Uint8Array {
  return joined([Uint8Array.of(0x78, 0x9c), deflatedRepeat("\0", size).packed]);
}

/** Tiny pages, all in one list, which share their content. */
function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 5} 0 R`).join(" ");
  const pages = `<< /Type /Pages /Kids [${kids}] /Count ${count} /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> >>`;
  const content = pageContent("Police shot and killed a man in Tern Hollow. Fiction.");
  return writePdf([CATALOGUE, pages, FONT, content, ...Array.from({ length: count }, () => page("/Contents 4 0 R"))]);
}

/** A page whose content is a packed stream. */
function withStream(packed: Uint8Array, filter: string): Uint8Array {
  const stream = `<< ${filter} /Length ${packed.length} >>\nstream\nPACKED\nendstream`;
  const [before = "", after = ""] = latin1(
    writePdf([CATALOGUE, ONE_PAGE, page("/Contents 4 0 R /MediaBox [0 0 612 792]"), stream]),
  ).split("PACKED");
  return fromLatin1(before + latin1(packed) + after);
}
