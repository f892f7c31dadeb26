import { type Entered, type FieldLine, type Mode, valueEntered } from "./value-entered.ts";
import { wordsBear } from "./words-bear.ts";

interface DoubtProps {
  readonly field: FieldLine;
  readonly mode: Mode;
  readonly entered: Entered;
  readonly words: string;
}

/** Says where the words have nothing of the value in them. Who decides may know better. */
export function Doubt({ field, mode, entered, words }: DoubtProps) {
  const value = valueEntered(field, mode, entered);
  const doubts = !("wrong" in value) && wordsBear(value.value, words) === false;
  return (
    <p role="status" className={doubts ? "doubt" : "unseen"}>
      {doubts && (
        <>
          The words “<bdi>{words}</bdi>” do not have “<bdi>{entered.words}</bdi>” in them. Select words that do, if
          there are any.
        </>
      )}
    </p>
  );
}
