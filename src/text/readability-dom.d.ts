/** The small DOM that Readability brings along for itself; its package gives no types for it. */
declare module "@mozilla/readability/JSDOMParser.js" {
  type MarkupElement = import("./markup.ts").MarkupElement;
  type MarkupDocument = import("./markup.ts").MarkupDocument;

  export type BuildableElement = MarkupElement & { appendChild(child: unknown): void };
  export type BuildableDocument = MarkupDocument & {
    readonly documentElement: BuildableElement;
    head: MarkupElement;
    body: MarkupElement;
    createElement(name: string): BuildableElement;
    createTextNode(words: string): unknown;
  };

  export default class JSDOMParser {
    parse(html: string): BuildableDocument;
  }
}
