// The thread that pages are drawn in: whatever a document does to it, the desk goes on.
import { parentPort } from "node:worker_threads";
import { isUnreadableDocument } from "../../model/index.ts";
import { drawPage } from "../../text/index.ts";
import type { DrawingAnswer, DrawingJob } from "./page-drawings.ts";

// pdf.js drops promises that damaged documents make it reject, and Node would end the thread for one.
process.on("unhandledRejection", () => undefined);

parentPort?.on("message", async ({ captured, page, limits }: DrawingJob) => {
  parentPort?.postMessage(await answer());

  async function answer(): Promise<DrawingAnswer> {
    try {
      return { drawn: await drawPage(captured, page, limits) };
    } catch (error) {
      if (isUnreadableDocument(error)) return { refused: error.message };
      return { fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  }
});
