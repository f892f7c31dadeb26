/** What the values of one column of an unknown table look like; shares are of the cells that say something. */
export interface ColumnProfile {
  readonly title: string;
  /** Cells that say something. */
  readonly filled: number;
  /** Whether every row has a value of its own. */
  readonly unique: boolean;
  readonly averageLength: number;
  readonly shares: Readonly<Record<Shape, number>>;
  /** The commonest values, without regard to capitals, where there are few; empty where there are many. */
  readonly values: readonly string[];
  /** What the column shows of the order of day and month, where it has dates of two numbers and a year. */
  readonly order: "day/month/year" | "month/day/year" | "either" | "both" | null;
}

/** What a single cell may look like. */
export const shapes = [
  "date",
  "numberDate",
  "age",
  "stateCode",
  "stateName",
  "zip",
  "degrees",
  "ori",
  "gender",
  "personName",
  "familyNameFirst",
  "semicolon",
  "comma",
] as const;
export type Shape = (typeof shapes)[number];
