import type { SpeakerKind } from "./speaker.ts";

/** The form of a field's values. `report` is a StepReport; `code` one of the catalogue's listed words. */
export type FieldType = "text" | "code" | "truth" | "amount" | "moment" | "report";

/** What a field is about. */
export type FieldGroup = "incident" | "person" | "officer" | "process" | "voice";

/** One field of the catalogue. */
export interface Field {
  readonly label: string;
  readonly groups: readonly FieldGroup[];
  readonly type: FieldType;
  /** The unit of an amount, in words. */
  readonly unit?: string;
  /** May several values be true at once? Then different accounts stand side by side, and conflict only where one excludes another. */
  readonly several?: boolean;
  /** What is asked when no document gives an account. Present exactly on the fields expected on every case. */
  readonly question?: string;
  /** The kinds of voice with the highest authority on it, highest first. */
  readonly authority: readonly SpeakerKind[];
  /** The columns of other collections it answers to; see the sources in catalogue.ts. */
  readonly answersTo: {
    readonly fbi?: string;
    readonly washingtonPost?: string;
    readonly mappingPoliceViolence?: string;
    readonly fatalEncounters?: string;
  };
}
