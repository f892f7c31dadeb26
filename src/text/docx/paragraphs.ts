/** What this stage uses of the tree that mammoth reads a Word document into. */
interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly WordNode[];
}

/** A paragraph of a Word document: which one it is, counted from 1 over the whole body, and its words. */
export interface WordParagraph {
  readonly number: number;
  readonly words: string;
  readonly style: string | null;
  /** The table row it stands in, counted from 1 over the whole body; null outside tables. */
  readonly row: number | null;
}

/** Every paragraph of a document's body in its order, those in tables too, empty ones counted and left out. */
export function paragraphsOf(document: WordNode): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let number = 0;
  let row = 0;
  const waiting: { readonly node: WordNode; readonly row: number | null }[] = [{ node: document, row: null }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.type === "paragraph") {
      number++;
      const words = wordsOf(node)
        .replace(/[^\S\n]+/g, " ")
        .trim();
      if (words !== "") paragraphs.push({ number, words, style: node.styleName ?? null, row: next.row });
      continue;
    }
    const inRow = node.type === "tableRow" ? ++row : next.row;
    for (const child of [...(node.children ?? [])].reverse()) waiting.push({ node: child, row: inRow });
  }
  return paragraphs;
}

function wordsOf(paragraph: WordNode): string {
  let words = "";
  const waiting: WordNode[] = [paragraph];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") words += node.value ?? "";
    else if (node.type === "tab") words += "\t";
    else if (node.type === "break") words += "\n";
    else waiting.push(...[...(node.children ?? [])].reverse());
  }
  return words;
}
