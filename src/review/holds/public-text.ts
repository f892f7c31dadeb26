import type { Evidence } from "../../model/index.ts";
import type { HeldSpan } from "./find-held.ts";

/**
 * A text with its held stretches replaced by their marks, and where each place of it is now. Places in the public text are honest: they
 * count in `content`, and `content.slice(start, end)` is what is quoted. How long a held stretch was cannot be worked out from them.
 */
export class PublicText {
  readonly content: string;
  readonly #held: readonly (HeldSpan & { readonly at: number })[];

  constructor(text: string, spans: readonly HeldSpan[]) {
    const held: (HeldSpan & { at: number })[] = [];
    let [content, from] = ["", 0];
    for (const span of spans) {
      content += text.slice(from, span.start);
      held.push({ ...span, at: content.length });
      content += span.mark;
      from = span.end;
    }
    this.content = content + text.slice(from);
    this.#held = held;
  }

  get isWhole(): boolean {
    return this.#held.length === 0;
  }

  /** Evidence in the public text: what begins or ends inside a held stretch takes in its mark. */
  evidence({ exact: _, ...evidence }: Evidence): Evidence {
    const [start, end] = [this.#place(evidence.start, "start"), this.#place(evidence.end, "end")];
    return { ...evidence, start, end, exact: this.content.slice(start, end) };
  }

  #place(offset: number, side: "start" | "end"): number {
    let moved = 0;
    for (const { start, end, at, mark } of this.#held) {
      if (side === "start" ? offset < start || offset === start : offset <= start) break;
      if (offset < end || (side === "end" && offset === end)) return side === "start" ? at : at + mark.length;
      moved += mark.length - (end - start);
    }
    return offset + moved;
  }
}

/** A line with its held stretches replaced by their marks. */
export function withMarks(line: string, spans: readonly HeldSpan[]): string {
  return spans.length === 0 ? line : new PublicText(line, spans).content;
}
