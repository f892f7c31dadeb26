/** A file of a release before it is written: where it will lie, with / between the parts of its path, and what it holds. */
export interface FileToPublish {
  readonly path: string;
  readonly content: string | Uint8Array;
}
