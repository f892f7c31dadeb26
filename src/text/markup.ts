/** What this stage uses of a page: a part of the DOM, as Readability brings it along. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: MarkupElement | null;
  readonly firstChild: MarkupNode | null;
  readonly nextSibling: MarkupNode | null;
}

export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  readonly previousElementSibling: MarkupElement | null;
  readonly nextElementSibling: MarkupElement | null;
  getAttribute(name: string): string | undefined;
  setAttribute(name: string, value: string): void;
  getElementsByTagName(name: string): readonly MarkupElement[];
  remove(): void;
}

export interface MarkupDocument extends MarkupNode {
  readonly documentElement: MarkupElement;
  getElementsByTagName(name: string): readonly MarkupElement[];
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return node.nodeType === 1;
}

export function isTextNode(node: MarkupNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** The nodes directly inside one, in order. */
export function childrenOf(node: MarkupNode): MarkupNode[] {
  const children: MarkupNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Whether an element of one of some names is inside another. */
export function holds(element: MarkupElement, names: readonly string[]): boolean {
  return names.some((name) => element.getElementsByTagName(name).length > 0);
}

/** Words as a reader sees them: whitespace collapsed, invisible hyphens and joints gone. Runs are taken in pieces: see line-runs.ts. */
export function visible(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .replace(/\s{1,9999}/g, " ")
    .replace(/ {2,9999}/g, " ")
    .trim();
}
