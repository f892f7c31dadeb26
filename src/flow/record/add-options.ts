import type { CaptureOptions } from "../../capture/index.ts";
import type { Sha256 } from "../../model/index.ts";
import type { Queue } from "../../queue/index.ts";
import type { TextLimits } from "../../text/index.ts";
import type { Setting } from "../attributions.ts";
import type { ReadingLimits } from "../limits.ts";
import type { Known } from "../read-captured.ts";

/** How documents are got and read. */
export interface AddOptions extends Known {
  readonly capture?: CaptureOptions;
  readonly limits?: Partial<ReadingLimits & TextLimits>;
  readonly setting?: Setting;
  readonly gate?: boolean;
  /** Leaves the reading to the workers of a queue. */
  readonly queue?: Queue;
  /** Called when a document is in the record for good. */
  readonly onKept?: (kept: { readonly id: Sha256; readonly source: string; readonly isNew: boolean }) => void;
  /** Called after each document that was read, with how many there have been so far and how many wait. */
  readonly onRead?: (progress: { readonly count: number; readonly of: number }) => void;
}
