/** What this stage uses of the tree that mammoth reads a Word document into. */
interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordNode[];
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordDocument extends WordNode {
  readonly notes?: { resolve(reference: WordNode): { readonly body?: readonly WordNode[] } | null };
}

/** A paragraph of a Word document: where it is, and its words. */
export interface WordParagraph {
  /** Counted over the whole body as Word shows it, with what was deleted left out: `/word/document.xml/w:p[12]`. */
  readonly node: string;
  readonly words: string;
  /** The table row and cell it stands in, each counted from 1 over the whole body; null outside tables. */
  readonly cell: { readonly row: number; readonly cell: number } | null;
}

/**
 * Every paragraph of a document's body in its order, those in tables too, and behind them those of the notes it refers
 * to. Empty ones are counted and left out.
 */
export function paragraphsOf(document: WordDocument): WordParagraph[] {
  const references: WordNode[] = [];
  const body = paragraphsUnder([document], "/word/document.xml", references);
  const notes = references.flatMap((reference) => {
    const { noteType = "footnote", noteId } = reference;
    const part = `/word/${noteType}s.xml/w:${noteType}[@w:id='${noteId}']`;
    return paragraphsUnder(document.notes?.resolve(reference)?.body ?? [], part, []);
  });
  return [...body, ...notes];
}

/** The paragraphs under some nodes; the references to notes among them are added to `references`. */
function paragraphsUnder(nodes: readonly WordNode[], part: string, references: WordNode[]): WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let [number, rows, cells] = [0, 0, 0];
  const waiting = nodes.map((node) => ({ node, cell: null as WordParagraph["cell"] })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.type === "paragraph") {
      const words = wordsOf(node, references);
      number++;
      if (words !== "") paragraphs.push({ node: `${part}/w:p[${number}]`, words, cell: next.cell });
      continue;
    }
    if (node.type === "tableRow") rows++;
    const cell = node.type === "tableCell" ? { row: rows, cell: ++cells } : next.cell;
    for (const child of [...(node.children ?? [])].reverse()) waiting.push({ node: child, cell });
  }
  return paragraphs;
}

function wordsOf(paragraph: WordNode, references: WordNode[]): string {
  let words = "";
  const waiting: WordNode[] = [paragraph];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") words += node.value ?? "";
    else if (node.type === "tab") words += "\t";
    else if (node.type === "break") words += "\n";
    else if (node.type === "noteReference") references.push(node);
    else waiting.push(...[...(node.children ?? [])].reverse());
  }
  return words
    .replace(/[^\S\n]{1,9999}/g, " ")
    .replace(/ {2,9999}/g, " ")
    .trim();
}
