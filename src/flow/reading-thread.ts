// The thread that documents are read in: whatever a document does to it, the batch goes on.
import { parentPort } from "node:worker_threads";
import { isUnreadableDocument } from "../model/index.ts";
import { readCaptured } from "./read-captured.ts";
import type { Answer, Job } from "./reading-threads.ts";

// pdf.js drops promises that damaged documents make it reject, and Node would end the thread for one. How the reading
// went is told by what is awaited below.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", async ({ captured, known, limits, setting, withText }: Job) => {
  parentPort?.postMessage(await answer());

  async function answer(): Promise<Answer> {
    try {
      const read = await readCaptured(captured, known, limits, setting);
      // A text is sent back only where somebody keeps it: sending costs.
      if (!isUnreadableDocument(read)) return withText ? read : { reading: read.reading };
      const { code, source, message } = read;
      return { refused: { code, source, message } };
    } catch (fault) {
      return { fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) };
    }
  }
});
