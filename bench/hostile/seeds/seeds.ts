import type { Seed } from "../hostile-file.ts";
import { archiveSeeds } from "./archive.ts";
import { feedSeeds } from "./feed.ts";
import { mailSeeds } from "./mail.ts";
import { pageSeeds } from "./page.ts";
import { pdfSeeds } from "./pdf.ts";
import { pictureSeeds } from "./picture.ts";
import { textSeeds } from "./text.ts";
import { wordSeeds } from "./word.ts";

/** Every whole file that mutations begin from. The same bytes in every run; all of it is invented. */
export async function allSeeds(): Promise<Seed[]> {
  const documents = [...textSeeds(), ...pageSeeds(), ...(await pdfSeeds()), ...wordSeeds()];
  const attached = ["pdf", "docx"].flatMap((kind) => documents.find((seed) => seed.kind === kind) ?? []);
  const mail = mailSeeds(attached);
  const seeds = [...documents, ...pictureSeeds(), ...feedSeeds(), ...mail, ...archiveSeeds([...documents, ...mail])];
  // Some come as Buffers, whose slice() is a window on the same bytes, and not a copy that can be spoilt.
  return seeds.map((seed) => ({ ...seed, bytes: Uint8Array.from(seed.bytes) }));
}
