import { type Claim, type Decided, momentFromIso } from "../../model/index.ts";
import { describeMoment } from "./moment.ts";

/** Who decided, when and why: "Ines Falk, August 1, 2031, decision 12: the letter says so". */
export function describeDecision({ by, at, number, reason }: Decided): string {
  return `${by}, ${describeMoment(momentFromIso(at.slice(0, 10)))}, decision ${number}: ${reason}`;
}

/** Whether a person or software read a claim out of the words. Shown with every claim. */
export function describeReader(reader: Claim["reader"]): string {
  if (reader.kind === "editor") return `read by a person (${nameReader(reader)})`;
  return `read by software (${nameReader(reader)}), not yet checked by a person`;
}

/** What read a claim: "rule age, version 0.1.0", or a person's name. */
export function nameReader(reader: Claim["reader"]): string {
  if (reader.kind === "editor") return reader.name;
  const how = reader.kind === "rules" ? "rule" : reader.kind === "model" ? "model" : "language model";
  return `${how} ${reader.name}, version ${reader.version}`;
}
