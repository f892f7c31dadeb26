import { useId, useRef } from "react";
import { type ExactSpan, exactSpan, type TextAtHand } from "./span.ts";
import { placeInText } from "./typed-text.ts";

interface WordsByKeyboardProps {
  readonly text: TextAtHand;
  readonly onSelection: (span: ExactSpan | null) => void;
}

/** The text in a box in which a keyboard moves and selects as in any other; nothing can be typed in it. */
export function WordsByKeyboard({ text, onSelection }: WordsByKeyboardProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const tell = () => {
    if (!box.current) return;
    const { selectionStart, selectionEnd } = box.current;
    const place = (inBox: number) => placeInText(text.content, inBox) + text.from;
    onSelection(exactSpan(text, place(selectionStart), place(selectionEnd)));
  };
  return (
    <div className="by-keyboard">
      <label htmlFor={id}>Move with the arrow keys, select with Shift and the arrow keys.</label>
      <textarea id={id} ref={box} readOnly value={text.content} onSelect={tell} rows={16} spellCheck={false} />
    </div>
  );
}
