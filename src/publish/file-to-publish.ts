/** A file of a release before it is written: where it will lie, with / between the parts of its path, and what it holds. */
export interface FileToPublish {
  readonly path: string;
  /** Its words or bytes, or the place of a file on this machine that holds them, where they are too many for memory. */
  readonly content: string | Uint8Array | { readonly from: string };
}
