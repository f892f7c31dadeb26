import type { CaseFile, Document, Evidence, Sha256 } from "../../../model/index.ts";
import { documentOrigin, documentTitle } from "../document.ts";
import type { Quote, Source } from "./shape.ts";

/** Numbers the documents of a case, in its own order, and quotes evidence by those numbers. */
export class Sources {
  readonly list: readonly Source[];
  readonly #numbers: ReadonlyMap<Sha256, number>;
  readonly #documents: ReadonlyMap<Sha256, Document>;

  constructor(caseFile: CaseFile, documents: ReadonlyMap<Sha256, Document>) {
    this.#documents = documents;
    // A document that is quoted but not listed still gets a number: no reference may point nowhere.
    const ids = [...new Set([...caseFile.documents, ...quoted(caseFile)])];
    this.#numbers = new Map(ids.map((id, index) => [id, index + 1]));
    this.list = ids.map((id, index) => ({
      ...describe(id, index + 1, this.#documents.get(id)),
      relations: [
        ...this.#relationsOf(id),
        ...membershipOf(id, caseFile),
        ...[this.#documents.get(id)?.held ?? []].flat(),
      ],
    }));
  }

  documentOf(id: Sha256): Document | undefined {
    return this.#documents.get(id);
  }

  /** What a document is to others of the case, by their numbers. */
  #relationsOf(id: Sha256): string[] {
    const { copyOf, updates } = this.#documents.get(id) ?? {};
    const [original, older] = [this.#numbers.get(copyOf ?? ""), this.#numbers.get(updates ?? "")];
    return [
      ...(original === undefined
        ? []
        : [`tells the story of [${original}] in the same words; the two count as one voice`]),
      ...(older === undefined ? [] : [`a later version of [${older}]`]),
    ];
  }

  quote(evidence: Evidence): Quote {
    return { source: this.#numbers.get(evidence.document) ?? 0, ...evidence };
  }
}

/** Why a document is in the case, where there is another in it. */
function membershipOf(id: Sha256, { membership }: CaseFile): string[] {
  const found = membership.find(({ document }) => document === id);
  return [
    ...(found?.because ? [`in this case because: ${found.because}`] : []),
    ...(found?.share === "main" ? [MAIN] : found?.share === "also" ? [ALSO] : []),
  ];
}

const MAIN = "it tells of other cases too; only what it says of this one's people counts here";
const ALSO = "it is mostly about another case; only what it says of this one's people counts here";

function quoted(caseFile: CaseFile): Sha256[] {
  const claims = caseFile.claims.flatMap((claim) => claim.evidence);
  const mentions = caseFile.people.flatMap((person) => person.mentions);
  const asked = caseFile.questions.flatMap((question) => question.askedIn ?? []);
  return [...claims, ...mentions, ...asked].map((evidence) => evidence.document);
}

function describe(id: Sha256, number: number, document: Document | undefined): Omit<Source, "relations"> {
  const url = document?.url !== undefined && /^https?:\/\//i.test(document.url) ? document.url : null;
  const retrieved = document?.retrieved ?? "unknown";
  return {
    number,
    document: id,
    title: documentTitle(id, document),
    origin: documentOrigin(document),
    url,
    retrieved: retrieved === "unknown" ? "when it was got is not known" : `got ${retrieved}`,
  };
}
