import { type Captured, mayBeRelated } from "../../capture/index.ts";
import { isUnreadableDocument, type UnreadableDocument } from "../../model/index.ts";
import type { Refused } from "../../store/index.ts";
import type { Known } from "../read-captured.ts";
import type { AddOptions } from "./add-options.ts";
import { Batches } from "./batches.ts";
import { keepCaptured } from "./keep-captured.ts";
import { refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";

/** What taking documents in came to. */
export interface Kept {
  readonly added: number;
  readonly known: number;
  readonly passedOver: number;
  readonly unreadable: readonly UnreadableDocument[];
}

/** How many documents are kept in one transaction, and how many bytes they may have together. */
const AT_ONCE = 32;
const BYTES_AT_ONCE = 32 * 1024 * 1024;
/** Reasons why something could not be got are kept together so far, after so many milliseconds at most. */
const REASONS_AT_ONCE = 100;
const PATIENCE = 50;

/**
 * Keeps what was captured in a record, in its order, and passes over what the gate does not let pass. Several documents share a commit;
 * each is told of when it is in the record for good. The first that cannot be kept ends it.
 */
export async function keepDocuments(
  record: OpenRecord,
  items: AsyncIterable<Captured | UnreadableDocument>,
  options: AddOptions = {},
): Promise<Kept> {
  const { published, publisher, title, url } = options;
  const told: Known = {
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(title && { title }),
    ...(url && { url }),
  };
  const keeping = new Batches<Captured, boolean>({
    work: (batch) => keepCaptured(record, batch, told),
    most: AT_ONCE,
    weigh: ({ bytes }) => bytes.length,
    mostWeight: BYTES_AT_ONCE,
  });
  const refusing = new Batches<Refused, null>({
    work: async (batch) => {
      await record.store.refuse(batch);
      return batch.map(() => null);
    },
    most: REASONS_AT_ONCE,
    patience: PATIENCE,
  });
  const unreadable: UnreadableDocument[] = [];
  const failures: unknown[] = [];
  let [added, known, passedOver] = [0, 0, 0];
  try {
    for await (const item of items) {
      if (failures.length > 0) break;
      if (isUnreadableDocument(item)) {
        unreadable.push(item);
        await refusing.room();
        refusing.add(refusalOf(item, null)).catch((failure: unknown) => failures.push(failure));
      } else if (options.gate && !mayBeRelated(item.bytes, item.mediaType)) passedOver++;
      else {
        await keeping.room();
        keeping.add(item).then(
          (isNew) => {
            if (isNew) added++;
            else known++;
            options.onKept?.({ id: item.id, source: item.source, isNew });
          },
          (failure: unknown) => failures.push(failure),
        );
      }
    }
  } finally {
    // Also where no more can be got: nothing is kept any more when this ends.
    await Promise.all([keeping.end(), refusing.end()]);
  }
  if (failures.length > 0) throw failures[0];
  return { added, known, passedOver, unreadable };
}
