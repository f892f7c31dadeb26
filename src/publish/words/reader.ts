import type { Claim } from "../../model/index.ts";

/** Whether a person or software read a claim out of the words. Shown with every claim. */
export function describeReader(reader: Claim["reader"]): string {
  if (reader.kind === "editor") return `read by a person (${reader.name})`;
  const how = reader.kind === "rules" ? "rule" : reader.kind === "model" ? "model" : "language model";
  return `read by software (${how} ${reader.name}, version ${reader.version}), not yet checked by a person`;
}
