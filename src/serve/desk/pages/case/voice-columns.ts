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
