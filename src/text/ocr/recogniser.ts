import { access } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import tesseract from "tesseract.js";
import type { PageWord, Turn } from "../layout/page-word.ts";
import { type GreyPicture, pgmOf, turnedBack } from "./grey-picture.ts";
import { isOnItsSide, type ReadPicture, type RecognisedLine, wordsOfPicture } from "./recognised-words.ts";
import { withoutSpecks } from "./specks.ts";

const PACKAGE = dirname(fileURLToPath(import.meta.resolve("@tesseract.js-data/eng/package.json")));
const LANGUAGE = join(PACKAGE, "4.0.0_best_int");

/** Letters that stand on their heads are read as others, with a confidence near 40; upright ones with 90. */
const UPRIGHT = 65;
/** Whatever is read with less confidence all in all is no writing that is known here. */
const READ = 50;

/** Reads the words on pictures. It holds a worker of its own until it is closed. */
export interface Recogniser {
  /**
   * The words of a picture, also where it stands on its side or its head; none where what it shows is no print.
   * `unit` is how many points of the page one of its pixels is.
   */
  read(picture: GreyPicture, unit: number): Promise<PageWord[]>;
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
      const dots = Math.min(2_400, Math.max(70, Math.round(72 / unit)));
      const clean = withoutSpecks(picture, dots);
      const first = await readTurned(worker, clean, 0, dots);
      const turn = turnOf(first);
      const again = turn === 0 ? first : await readTurned(worker, clean, turn, dots);
      const best = confidenceOf(again) > confidenceOf(first) || isMostlyOnItsSide(first) ? again : first;
      return confidenceOf(best) < READ ? [] : wordsOfPicture(best, unit);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

async function readTurned(
  worker: tesseract.Worker,
  picture: GreyPicture,
  turn: Exclude<Turn, "askew">,
  dots: number,
): Promise<ReadPicture> {
  const turned = turnedBack(picture, turn);
  const options = { user_defined_dpi: String(dots) } as object;
  const { data } = await worker.recognize(Buffer.from(pgmOf(turned)), options, { text: false, blocks: true });
  const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.lines as readonly RecognisedLine[]),
    width: turned.width,
    height: turned.height,
    turn,
  };
}

/** How a picture stands, from how it was read: tesseract finds lines that run down or up, and reads them as if down. */
function turnOf(read: ReadPicture): Exclude<Turn, "askew"> {
  const isSure = confidenceOf(read) >= UPRIGHT;
  if (isMostlyOnItsSide(read)) return isSure ? 90 : 270;
  return isSure ? 0 : 180;
}

function isMostlyOnItsSide({ paragraphs }: ReadPicture): boolean {
  const lines = paragraphs.flat();
  const words = (of: readonly RecognisedLine[]) => of.reduce((sum, line) => sum + line.words.length, 0);
  return words(lines.filter(isOnItsSide)) > words(lines) / 2;
}

/** How sure the recogniser is of a picture's letters, from 0 to 100; of no letters it is quite sure. */
function confidenceOf({ paragraphs }: ReadPicture): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of paragraphs.flat().flatMap((line) => line.words)) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 100 : sum / letters;
}
