import { crc32 } from "node:zlib";

type Row = Readonly<Record<string, unknown>>;

/** Which half of a data file a row is in: rules are tuned on the even half, by the CRC-32 of its id; the odd half is held out. */
export function isHeldOut(row: Row): boolean {
  return crc32(String(row.doc_id ?? row.id)) % 2 === 1;
}

/** Whether the article's readers said that the shooting was by a police officer. */
export function isPoliceShooting({ annotations }: Row): boolean {
  const marked = (typeof annotations === "string" ? JSON.parse(annotations) : annotations) as Record<string, Row>;
  return ["radio1", "radio2", "radio3"].some(
    (radio) => marked[radio]?.["The shooting was by a police officer."] === "Yes",
  );
}
