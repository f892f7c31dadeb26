import type { FieldName } from "../model/index.ts";
import { rules } from "../read/index.ts";

/** The names of the rules that read a field, in running order. */
export function rulesOfField(field: FieldName): string[] {
  return rules.filter(({ fields }) => fields.includes(field)).map(({ name }) => name);
}
