import { useEffect, useId, useRef } from "react";
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
  // A box that is read-only has no caret in some browsers: this one has, and takes no input.
  useEffect(() => {
    const held = box.current;
    const refuse = (event: Event) => event.preventDefault();
    held?.addEventListener("beforeinput", refuse);
    held?.setSelectionRange(0, 0);
    return () => held?.removeEventListener("beforeinput", refuse);
  }, []);
  return (
    <div className="by-keyboard">
      <label htmlFor={id}>Move with the arrow keys, select with Shift and the arrow keys.</label>
      <textarea
        id={id}
        ref={box}
        aria-readonly="true"
        value={text.content}
        onChange={tell}
        onSelect={tell}
        onKeyUp={tell}
        rows={16}
        spellCheck={false}
      />
    </div>
  );
}
