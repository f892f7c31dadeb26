import type { AccountInWords, FactInWords, Voice } from "../../../contract/case-page.ts";

/** A column of the table of facts: the kinds of voice that stand in it. */
export interface VoiceColumn {
  readonly title: string;
  readonly kinds: readonly Voice["kind"][];
}

/** Every kind of voice is in one column. */
export const voiceColumns: readonly VoiceColumn[] = [
  { title: "Police", kinds: ["police"] },
  { title: "Prosecutor and investigators", kinds: ["prosecutor", "investigator", "medical-examiner"] },
  { title: "Family, lawyers and witnesses", kinds: ["family", "lawyer", "witness", "subject"] },
  { title: "Officials and others", kinds: ["official", "community", "other"] },
  { title: "Documents’ own words", kinds: ["document"] },
];

/** What the voices of a column say to a fact: each account that any of them gives, with those voices. */
export interface Said {
  readonly account: AccountInWords;
  readonly voices: readonly Voice[];
}

/** What a column says to a fact; nothing where its voices are silent. No voice is in two columns, and none in no column. */
export function saidIn(column: VoiceColumn, fact: FactInWords): Said[] {
  return fact.accounts.flatMap((account) => {
    const voices = account.voices.filter(({ kind }) => column.kinds.includes(kind));
    return voices.length === 0 ? [] : [{ account, voices }];
  });
}

/** A column as the table of some facts has it. */
export interface ShownColumn extends VoiceColumn {
  /** Whether it speaks to so few facts that it takes less room. */
  readonly isSeldom: boolean;
}

/** A column that speaks to a smaller share of the facts than this speaks seldom. */
const SELDOM = 0.25;

/** The columns in which any voice says anything to these facts, and those that are silent about all of them. */
export function spokenIn(facts: readonly FactInWords[]): { spoken: ShownColumn[]; silent: VoiceColumn[] } {
  const counted = voiceColumns.map((column) => ({
    ...column,
    count: facts.filter((fact) => saidIn(column, fact).length > 0).length,
  }));
  return {
    spoken: counted.flatMap(({ count, ...column }) =>
      count > 0 ? [{ ...column, isSeldom: count < SELDOM * facts.length }] : [],
    ),
    silent: counted.filter(({ count }) => count === 0),
  };
}
