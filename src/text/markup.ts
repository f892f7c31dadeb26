/** What this stage uses of a parsed page: the part of the DOM that linkedom and Readability share. */
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
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
  remove(): void;
}

export interface MarkupDocument extends MarkupNode {
  readonly documentElement: MarkupElement;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
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

/** Words as a reader sees them: whitespace collapsed, invisible hyphens and joints gone. */
export function visible(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
