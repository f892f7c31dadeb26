import { type Entered, type FieldLine, type Mode, valueEntered } from "./value-entered.ts";
import { wordsBear, wordsMissing } from "./words-bear.ts";

interface DoubtProps {
  readonly field: FieldLine;
  readonly mode: Mode;
  readonly entered: Entered;
  readonly words: string;
}

/** Says where the words have nothing of the value in them. Who decides may know better. */
export function Doubt({ field, mode, entered, words }: DoubtProps) {
  const value = valueEntered(field, mode, entered);
  const typed = "wrong" in value ? null : value.value;
  const doubts = wordsBear(typed, words) === false;
  const missing = doubts ? [] : wordsMissing(typed, words);
  return (
    <p role="status" className={doubts || missing.length > 0 ? "doubt" : "unseen"}>
      {missing.length > 0 &&
        `The words do not say “${missing.join("”, “")}”. Select more words in the document, if they do.`}
      {doubts && (
        <>
          The words “<bdi>{words}</bdi>” do not have “<bdi>{entered.words}</bdi>” in them. Select words that do, if
          there are any.
        </>
      )}
    </p>
  );
}
