import { exactly, type FieldName, FieldValue, fieldOf, Misuse, momentFromIso } from "../../model/index.ts";

/** A value as its field has them: a word, yes or no, a number, a date, or any form as JSON. */
export function valueAsked(field: FieldName, words: string | undefined): FieldValue {
  if (words === undefined) return null;
  const { type, unit, label } = fieldOf(field);
  const refused = (wanted: string) => new Misuse(`“${words}” is no value of “${label}”: give ${wanted}.`);
  if (words.startsWith("{")) {
    const read = FieldValue.safeParse(parsed(words));
    if (read.success) return read.data;
    throw refused("JSON as answerable case --json prints it");
  }
  if (type === "truth") {
    if (/^(?:yes|true)$/i.test(words)) return true;
    if (/^(?:no|false)$/i.test(words)) return false;
    throw refused("yes or no");
  }
  if (type === "amount") {
    const number = Number(words);
    if (words.trim() === "" || !Number.isFinite(number)) throw refused("a number");
    return exactly(number, unit as Parameters<typeof exactly>[1], words);
  }
  if (type === "moment") {
    const moment = momentFromIso(words);
    if (moment.value === null) throw refused("a date such as 2031-03-05");
    return moment;
  }
  if (type === "report")
    throw refused('JSON such as {"what":"video released","state":"done","body":null,"people":null,"when":null}');
  return words;
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}
