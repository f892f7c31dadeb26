import type { Attack, HostileFile } from "../hostile-file.ts";
import { archiveAttacks } from "./archives.ts";
import { feedAttacks } from "./feeds.ts";
import { mailAttacks } from "./mails.ts";
import { pageAttacks } from "./pages.ts";
import { pdfAttacks } from "./pdfs.ts";
import { pictureAttacks } from "./pictures.ts";
import { textAttacks } from "./texts.ts";
import { webArchiveAttacks } from "./web-archives.ts";

const ATTACKS: readonly Attack[] = [
  ...textAttacks,
  ...pageAttacks,
  ...archiveAttacks,
  ...webArchiveAttacks,
  ...pdfAttacks,
  ...mailAttacks,
  ...feedAttacks,
  ...pictureAttacks,
];

/** The attacks made by hand; only those that are quick to make when `heavy` is false. */
export function attackFiles({ heavy }: { readonly heavy: boolean }): HostileFile[] {
  return ATTACKS.filter((attack) => heavy || !attack.heavy).map((attack) => ({
    name: `attack-${attack.name}.${attack.extension}`,
    kind: attack.kind,
    way: attack.name,
    container: attack.container ?? false,
    pieces: attack.pieces,
  }));
}
