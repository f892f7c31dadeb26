// The thread that a release is made in, or its preview, with a connection to the record of its own.
import { parentPort, workerData } from "node:worker_threads";
import { AnswerableError } from "../../model/index.ts";
import { openRecord } from "../record/open-record.ts";
import { changesOfRelease } from "./changes-of-release.ts";
import { nextRelease } from "./next/next-release.ts";
import type { ThreadOrder, ThreadTold } from "./publish-in-thread.ts";
import { publishRecord } from "./publish-record.ts";
import { publishingBy } from "./publish-settings.ts";
import { signingKeyIn } from "./signing-key-file.ts";

const tell = (told: ThreadTold) => parentPort?.postMessage(told);

async function work({ order, wanted }: ThreadOrder): Promise<void> {
  const { record: address, folder, settings, keyFile } = order;
  const publishing = { ...(await publishingBy(settings)), notesIn: address.folder };
  const signing = wanted === "release" ? await signingKeyIn(keyFile) : null;
  const record = await openRecord(address);
  try {
    if (signing === null) return tell({ result: await nextRelease(record.store, folder, publishing) });
    const onCase = (done: number) => tell({ done });
    const published = await publishRecord(record.store, folder, { ...publishing, onCase }, signing);
    tell({
      result: { ...published, changes: published.isNew ? await changesOfRelease(folder, published.release) : null },
    });
  } finally {
    await record.close();
  }
}

work(workerData as ThreadOrder).catch((error: unknown) => {
  if (!(error instanceof AnswerableError)) throw error;
  tell({ failed: { code: error.code, message: error.message } });
});
