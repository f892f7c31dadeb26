import {
  type CaseFile,
  type Evidence,
  type FieldName,
  type FieldValue,
  fieldOf,
  holds,
  isAmount,
  isMoment,
  isStepReport,
  isUndertaking,
  type Sha256,
} from "../model/index.ts";

/** Why an editor's claim cannot be made; null where it can. */
export function saidRefusal(
  field: FieldName,
  { value, mode = "stated", evidence }: { value: FieldValue; mode?: string | undefined; evidence: readonly Evidence[] },
  file: CaseFile,
  texts: ReadonlyMap<Sha256, string>,
): string | null {
  for (const each of evidence) {
    if (!file.documents.includes(each.document)) return `Document ${each.document} is not in case ${file.id}.`;
    if (!holds(each, texts.get(each.document) ?? ""))
      return `Characters ${each.start} to ${each.end} of document ${each.document} do not say “${each.exact}”.`;
  }
  return isValueOf(field, value, mode)
    ? null
    : `That is no value of “${fieldOf(field).label}”: ${FORMS[fieldOf(field).type]} is.`;
}

const FORMS = {
  text: "a text",
  code: "one of its words",
  truth: "true or false",
  amount: "an amount",
  moment: "a moment",
  report: "a report of a step",
} as const;

function isValueOf(field: FieldName, value: FieldValue, mode: string): boolean {
  if (mode === "withheld") return value === null;
  if (mode === "promised") return isUndertaking(value);
  if (mode === "asked" || mode === "advised") return typeof value === "string" && value.trim() !== "";
  const { type } = fieldOf(field);
  if (type === "truth") return typeof value === "boolean";
  if (type === "amount") return isAmount(value);
  if (type === "moment") return isMoment(value);
  if (type === "report") return isStepReport(value);
  return typeof value === "string" && value.trim() !== "";
}
