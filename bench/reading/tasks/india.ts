import { prepare } from "../../../src/read/prepare.ts";
import { type PoliceAction, policeActions } from "./police-actions.ts";
import { documentOf } from "./reading-of.ts";
import type { Task } from "./task.ts";

const LABELS: Readonly<Record<PoliceAction, string>> = {
  kill: "KILL",
  force: "FORCE",
  arrest: "ARREST",
  fail: "FAIL",
  any: "ANY_ACTION",
};

function labelsOf(words: string): string[] {
  return [...policeActions(words)].map((action) => LABELS[action]);
}

/** What police did, sentence by sentence, for `score_india.mjs`. */
export const india: Task = {
  columns: ["doc_id", "sent_id", "sent_text"],
  async predict({ doc_id, sent_id, sent_text }) {
    return [{ doc_id, sent_id, labels: labelsOf(String(sent_text)) }];
  },
};

/** The same of whole documents: what any of their sentences says. */
export const indiaDocuments: Task = {
  columns: ["doc_id", "doc_text"],
  async predict(row) {
    const { text, document } = documentOf(row);
    const labels = prepare(text, document).sentences.flatMap((sentence) => labelsOf(sentence.text));
    return [{ doc_id: row.doc_id, labels: [...new Set(labels)] }];
  },
};
