import { AnswerableError } from "../../model/index.ts";
import type { SigningKey } from "../../publish/index.ts";
import type { Store } from "../../store/index.ts";
import { withScratchDatabase } from "../link/scratch-database.ts";
import { nothingKnown, placeOfKnown, readKnown, writeKnown } from "./known-cases.ts";
import { KnownFiles } from "./known-files.ts";
import { type Published, publishFolder } from "./publish-folder.ts";
import { type PublishingOfRecord, RecordFiles } from "./record-files.ts";

/** How a record is published. */
export interface Publishing extends Omit<PublishingOfRecord, "at"> {
  /** ISO 8601 instant up to which the record is published; null for the last of which it knows. */
  readonly at: string | null;
  /**
   * The record's folder, where notes are kept of what was published where, so that only what changed is made again. Without it everything is made,
   * and comes out the same.
   */
  readonly notesIn?: string;
}

/** Megabytes that the scratch database may take before it puts rows aside on disk. */
const MEMORY = 256;

/**
 * Publishes a record into a folder as its next release: the public form of every case, and what is made of all of them. Cases go by one at a time;
 * of each only a line is kept. The same record, key and earlier releases give the same files, whatever was made again and whatever stood.
 */
export async function publishRecord(
  store: Store,
  folder: string,
  publishing: Publishing,
  signing: SigningKey,
): Promise<Published> {
  const at = publishing.at ?? (await store.lastInstant());
  if (at === null)
    throw new AnswerableError(
      "nothing-to-publish",
      'the record holds nothing yet. Add documents with "answerable add" first.',
    );
  const notes = publishing.notesIn === undefined ? null : placeOfKnown(publishing.notesIn, folder);
  const known = notes === null ? nothingKnown : await readKnown(notes);
  const looked = new KnownFiles(folder, known.files);
  return withScratchDatabase(
    async (connection) => {
      const files = new RecordFiles(store, folder, { ...publishing, at }, { known, looked, connection });
      const published = await publishFolder(
        folder,
        (going) => files.all(going),
        () => files.facts,
        signing,
        looked,
      );
      if (notes !== null) await writeKnown(notes, { ...files.known, release: published.release });
      return published;
    },
    { memoryMegabytes: MEMORY },
  );
}
