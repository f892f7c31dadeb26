import { type RefObject, useRef, useState } from "react";

/** A reason while it is written. */
export interface Reason {
  /** What was written, without blanks around it; empty where nothing was. */
  readonly why: string;
  readonly entry: ReasonWritten;
  /** Whether there is one. Where it is not, the field says so and is gone to. */
  readonly isGiven: () => boolean;
}

/** What the field of a reason shows. */
export interface ReasonWritten {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** Whether it was sent without one. */
  readonly isMissed: boolean;
}

export function useReason(): Reason {
  const field = useRef<HTMLTextAreaElement>(null);
  const [value, onChange] = useState("");
  const [wasMissed, setMissed] = useState(false);
  const why = value.trim();
  return {
    why,
    // Gone as soon as something is written: what goes later would move the button from under a pointer.
    entry: { field, value, onChange, isMissed: wasMissed && why === "" },
    isGiven: () => {
      setMissed(why === "");
      if (why === "") field.current?.focus();
      return why !== "";
    },
  };
}
