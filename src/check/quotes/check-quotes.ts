import { Cases, type Evidence, holds, type Sha256 } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import { partsBesideMarks, standInOrder } from "./beside-marks.ts";

/** What looking for quotations in documents came to. */
export interface QuotesReport {
  readonly faults: readonly Fault[];
  /** Quotations that stand in their document where they are said to. */
  readonly inPlace: number;
  /** Whole quotations that stand in a document of which something is withheld: their places count in a text that is not at hand. */
  readonly somewhere: number;
  /** Quotations with a mark for what is withheld, whose other words stand in the document in their order. */
  readonly besideMarks: number;
  /** Quotations of which nothing is left beside the marks: nothing can be looked for. */
  readonly onlyMarks: number;
  /** Quotations whose document was not given, and how many documents those are. */
  readonly notGiven: number;
  readonly documentsNotGiven: number;
}

interface Quotation {
  readonly where: string;
  readonly evidence: Evidence;
  /** Whether something of the document is withheld, so that places count in its public text. */
  readonly isHeld: boolean;
}

/**
 * Looks for every quotation of published case files in the texts of captured documents, one document at a time. Where nothing of a document is withheld, the words
 * must stand exactly where they are said to. Where something is, places count in the public text, in which marks stand for what is
 * withheld, and this has the captured text only: then the words, or those beside the marks, must stand in it in their order.
 */
export class QuotesCheck {
  readonly #wanted = new Map<Sha256, Quotation[]>();
  readonly #faults: Fault[] = [];
  readonly #seen = new Set<Sha256>();
  #counts = { inPlace: 0, somewhere: 0, besideMarks: 0, onlyMarks: 0 };

  /** Takes in a published case file, as its JSON. */
  add(where: string, words: string): void {
    const cases = casesIn(words);
    if (cases === null) {
      this.#faults.push({ where, what: "it is no case file that this version reads" });
      return;
    }
    const held = new Map(cases.documents.map((document) => [document.id, document.held !== undefined]));
    for (const file of cases.cases)
      for (const [what, evidence] of quotationsOf(file)) {
        const of = this.#wanted.get(evidence.document) ?? [];
        of.push({ where: `${file.id}, ${what}`, evidence, isHeld: held.get(evidence.document) === true });
        this.#wanted.set(evidence.document, of);
      }
  }

  /** Whether a document is quoted and was not looked through yet. */
  wants(document: Sha256): boolean {
    return this.#wanted.has(document) && !this.#seen.has(document);
  }

  /** Looks through a document's text. */
  look(document: Sha256, text: string): void {
    this.#seen.add(document);
    for (const { where, evidence, isHeld } of this.#wanted.get(document) ?? []) {
      const { exact, start, end } = evidence;
      const parts = partsBesideMarks(exact);
      if (!isHeld) {
        if (holds(evidence, text)) this.#counts.inPlace++;
        else
          this.#faults.push({
            where,
            what: `characters ${start} to ${end} of document ${document} say “${text.slice(start, end)}” and not “${exact}”`,
          });
      } else if (parts.length === 0) this.#counts.onlyMarks++;
      else if (!standInOrder(parts, text))
        this.#faults.push({ where, what: `document ${document} does not say “${parts.join(" … ")}”` });
      else this.#counts[parts.length === 1 && parts[0] === exact ? "somewhere" : "besideMarks"]++;
    }
  }

  get report(): QuotesReport {
    const missing = [...this.#wanted].filter(([document]) => !this.#seen.has(document));
    return {
      ...this.#counts,
      faults: this.#faults,
      notGiven: missing.reduce((sum, [, quotations]) => sum + quotations.length, 0),
      documentsNotGiven: missing.length,
    };
  }
}

function casesIn(words: string): Cases | null {
  try {
    return Cases.safeParse(JSON.parse(words)).data ?? null;
  } catch {
    return null;
  }
}

/** Everything that a case file quotes, with what quotes it. */
function* quotationsOf({ claims, rejected, people, questions }: Cases["cases"][number]): Generator<[string, Evidence]> {
  for (const claim of [...claims, ...(rejected ?? []).map((one) => one.claim)])
    for (const evidence of claim.evidence) yield [claim.id, evidence];
  for (const { id, mentions } of people) for (const mention of mentions) yield [id, mention];
  for (const { askedIn, text } of questions) if (askedIn) yield [`the question “${text}”`, askedIn];
}
