// The thread that a release is made in, with a connection to the record of its own.
import { parentPort, workerData } from "node:worker_threads";
import { AnswerableError } from "../../model/index.ts";
import { openRecord } from "../record/open-record.ts";
import type { PublishOrder, PublishTold } from "./publish-in-thread.ts";
import { publishRecord } from "./publish-record.ts";
import { publishingBy } from "./publish-settings.ts";
import { signingKeyIn } from "./signing-key-file.ts";

const tell = (told: PublishTold) => parentPort?.postMessage(told);

async function publish({ record: address, folder, settings, keyFile }: PublishOrder): Promise<void> {
  const publishing = await publishingBy(settings);
  const signing = await signingKeyIn(keyFile);
  const record = await openRecord(address);
  try {
    const onCase = (done: number) => tell({ done });
    tell({
      published: await publishRecord(record.store, folder, { ...publishing, notesIn: address.folder, onCase }, signing),
    });
  } finally {
    await record.close();
  }
}

publish(workerData as PublishOrder).catch((error: unknown) => {
  if (!(error instanceof AnswerableError)) throw error;
  tell({ failed: { code: error.code, message: error.message } });
});
