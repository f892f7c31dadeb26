/** What a release is told with beside its files. */
export interface ReleaseFacts {
  /** ISO 8601 instant up to which the record is in it. */
  readonly at: string;
  readonly cases: number;
  readonly claims: number;
}
