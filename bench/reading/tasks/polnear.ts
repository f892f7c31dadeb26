import { readerOf } from "../readers.ts";
import type { Task } from "./task.ts";

/** Who says what in whole articles, for `score_attribution.mjs`. */
export const polnear: Task = {
  columns: ["id", "text"],
  async predict({ id, text }, setting) {
    const read = await readerOf(setting);
    return [{ id: String(id), attributions: await read(String(text)) }];
  },
};
