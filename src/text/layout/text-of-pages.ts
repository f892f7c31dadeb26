import { type Sha256, type Text, UnreadableDocument } from "../../model/index.ts";
import type { Extraction } from "../extraction.ts";
import { composed } from "./compose.ts";
import { withDropCaps } from "./drop-caps.ts";
import { withHeadLabels } from "./head-labels.ts";
import { joinedParagraphs } from "./joined-paragraphs.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import { type Line, lineOf } from "./lines.ts";
import { withNoteMarks } from "./note-marks.ts";
import { withNotes } from "./notes.ts";
import type { PageOfWords, PageWord, Turn } from "./page-word.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { inReadingOrder } from "./reading-order.ts";
import { withoutRunning } from "./running-lines.ts";

const TURNS: readonly Turn[] = [0, 90, 180, 270, "askew"];

/** The text of pages of words in reading order, and what it says about itself; null when there are no words. */
export function textOfPages(
  pages: readonly PageOfWords[],
  document: Sha256,
  extractor: Text["extractor"],
): Extraction | null {
  const counted = pages.map((page) => withoutLineNumbers(page.words));
  const bare = pages.map((page, index) => ({ ...page, words: gathered(counted[index]?.words ?? []) }));
  const parted = withoutRunning(bare);
  const paragraphs = pages.flatMap(({ page }, index): Paragraph[] => {
    const { body = [], heads = [], feet = [] } = parted[index] ?? {};
    const label = (lines: readonly Line[]) =>
      lines.flatMap((line) => paragraphsOf({ kind: "column", lines: [line] }, page)).map(asOther);
    const numbers = counted[index]?.numbers ?? [];
    return [...label(heads), ...bodyOf(body, page), ...label(feet), ...label(numbers.length ? [lineOf(numbers)] : [])];
  });
  const { paragraphs: labelled, ...about } = withHeadLabels(paragraphs);
  const text = composed(joinedParagraphs(labelled));
  return text.content === "" ? null : { ...about, text: { document, ...text, extractor } };
}

/** Words with what belongs to a line brought to it: raised marks of notes, letters that are several lines high. */
function gathered(words: readonly PageWord[]): readonly PageWord[] {
  return withDropCaps(withNoteMarks(words));
}

/** Upright words first; those that are turned follow, those that stand askew as what nobody tells. */
function bodyOf(words: readonly PageWord[], page: number): Paragraph[] {
  const byTurn = TURNS.map((turn) => ({ turn, words: words.filter((word) => word.turn === turn) }));
  return byTurn
    .toSorted(
      (one, other) =>
        Number(one.turn === "askew") - Number(other.turn === "askew") || other.words.length - one.words.length,
    )
    .flatMap(({ turn, words: turned }) => {
      const paragraphs = withNotes(inReadingOrder(turned).flatMap((part) => paragraphsOf(part, page)));
      return turn === "askew" ? paragraphs.map(asOther) : paragraphs;
    });
}

function asOther(paragraph: Paragraph): Paragraph {
  return { ...paragraph, label: "other" };
}

/** How a document without any words is refused. */
export function wordless(source: string): UnreadableDocument {
  return new UnreadableDocument(
    "no-text",
    source,
    `${source}: no words were found in it, save its text as a .txt file.`,
  );
}
