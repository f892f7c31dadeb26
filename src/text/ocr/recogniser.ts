import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import tesseract from "tesseract.js";
import type { PageWord } from "../layout/page-word.ts";
import { type RecognisedLine, wordsOfPicture } from "./recognised-words.ts";

const PACKAGE = dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/package.json")));
const LANGUAGE = join(PACKAGE, "4.0.0_best_int");

/** Reads the words on pictures. It holds a worker of its own until it is closed. */
export interface Recogniser {
  /** The words of an encoded picture; `unit` is how many points of the page one of its pixels is. */
  read(picture: Uint8Array, unit: number): Promise<PageWord[]>;
  close(): Promise<void>;
}

/** Starts a recogniser of English, from the data that is installed: nothing is fetched, and nothing is written. */
export async function startRecogniser(): Promise<Recogniser> {
  // Without this file tesseract.js would wait for ever.
  await access(join(LANGUAGE, "eng.traineddata.gz"));
  const worker = await tesseract.createWorker("eng", tesseract.OEM.LSTM_ONLY, {
    langPath: LANGUAGE,
    cacheMethod: "none",
    gzip: true,
    // A failure also rejects the reading; without a handler it would end the process.
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: tesseract.PSM.AUTO, debug_file: "/dev/null" });
  return {
    read: async (picture, unit) => {
      const dots = String(Math.min(2_400, Math.max(70, Math.round(72 / unit))));
      const options = { user_defined_dpi: dots } as object;
      const { data } = await worker.recognize(Buffer.from(picture), options, { text: false, blocks: true });
      const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
      return wordsOfPicture(
        paragraphs.map((paragraph) => paragraph.lines as readonly RecognisedLine[]),
        unit,
      );
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
