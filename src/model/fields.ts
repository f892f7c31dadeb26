import { z } from "zod";
import { catalogue } from "./catalogue.ts";
import type { Field } from "./field.ts";

export const FieldName = z.enum(Object.keys(catalogue) as [keyof typeof catalogue]);
export type FieldName = keyof typeof catalogue;

/** Every field name, in catalogue order, which is the order facts are shown in. */
export const fieldNames = Object.keys(catalogue) as readonly FieldName[];

/** The catalogue's entry for a field. */
export function fieldOf(name: FieldName): Field {
  return catalogue[name];
}
