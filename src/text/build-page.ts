import JSDOMParser, { type BuildableElement } from "@mozilla/readability/JSDOMParser.js";
import { Parser } from "htmlparser2";
import type { MarkupDocument } from "./markup.ts";

/** Four times what pages need; beyond it a page was made to break its reader. */
const DEEPEST = 256;
const MOST_ELEMENTS = 100_000;
const MOST_RUNS = 400_000;
const MOST_ATTRIBUTES = 300_000;

/** Code, pictures and controls: nothing that is told is inside, and on most pages they are the larger part. */
const LEFT_OUT = new Set(
  (
    "style noscript template svg math iframe object embed canvas audio video button select textarea menu dialog " +
    "nav option"
  ).split(" "),
);
/** What the stage, or Readability, looks at. Each attribute costs as much as an element. */
const KEPT_ATTRIBUTES = new Set(
  (
    "id class style hidden aria-hidden role rel href src type name property itemprop content datetime pubdate lang " +
    "colspan rowspan"
  ).split(" "),
);

/** The most of a page that is built. Thrown while building, so that nothing is walked that has no end. */
export class PageExcess extends Error {}

/** Carries which element of the source this is through whatever is done to the page afterwards. */
export const STAMP = "data-answerable-node";

const IN_HEAD = new Set("base basefont bgsound link meta script style title".split(" "));

/** An element that may still be given children, and how many of each name it has had. */
interface Open {
  readonly element: BuildableElement;
  readonly names: Map<string, number>;
}

/**
 * Builds a page from its markup as htmlparser2 reads it, with `17 p[3]` stamped on the eighteenth element, the third p
 * where it stands. What is never told is counted and left out. There is always one html and one body, and what stands
 * outside them is put inside, as in a browser. Throws PageExcess.
 */
export function buildPage(html: string): MarkupDocument {
  const builder = new Builder();
  const parser = new Parser(builder, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return builder.whole();
}

class Builder {
  private readonly document = new JSDOMParser().parse("<html></html>");
  private stamps = 0;
  private readonly root = this.stamped(this.document.documentElement, "html[1]");
  /** The head and the body, once there is one. */
  private readonly parts = new Map<string, Open>();
  private readonly open: Open[] = [this.root];
  /** How many elements of those that are left out are open. */
  private leftOut = 0;
  private elements = 0;
  private attributes = 0;
  private runs = 0;

  /** The page, with a head and a body whatever there was. */
  whole(): MarkupDocument {
    this.document.head = this.part("head").element;
    this.document.body = this.part("body").element;
    return this.document;
  }

  onattribute(): void {
    if (++this.attributes > MOST_ATTRIBUTES) throw new PageExcess(`it has more than ${MOST_ATTRIBUTES} attributes`);
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.elements > MOST_ELEMENTS) throw new PageExcess(`it has more than ${MOST_ELEMENTS} elements`);
    if (this.leftOut > 0) this.leftOut++;
    else if (isLeftOut(name, attributes)) {
      stepTo(name, this.parentOf(name));
      this.leftOut = 1;
    } else this.open.push(this.elementFor(name, attributes));
    if (this.open.length + this.leftOut > DEEPEST)
      throw new PageExcess(`it is nested more than ${DEEPEST} elements deep`);
  }

  onclosetag(): void {
    if (this.leftOut > 0) this.leftOut--;
    else this.open.pop();
  }

  ontext(words: string): void {
    if (++this.runs > MOST_RUNS) throw new PageExcess(`it has more than ${MOST_RUNS} runs of words`);
    if (this.leftOut > 0) return;
    const parent = /\S/.test(words) ? this.parentOf("#text") : this.top;
    parent.element.appendChild(this.document.createTextNode(words));
  }

  private get top(): Open {
    return this.open.at(-1) ?? this.root;
  }

  private elementFor(name: string, attributes: Readonly<Record<string, string>>): Open {
    if (name === "html") return this.root;
    if (name === "head" || name === "body") return this.part(name, attributes);
    const parent = this.parentOf(name);
    return this.append(parent.element, name, stepTo(name, parent), attributes);
  }

  /** Where an element or words belong: what stands outside the head and the body goes into the body. */
  private parentOf(name: string): Open {
    const { top } = this;
    const isHeads = IN_HEAD.has(name) && !this.parts.has("body");
    if (top === this.parts.get("head")) return isHeads ? top : this.part("body");
    return top === this.root ? this.part(isHeads ? "head" : "body") : top;
  }

  private part(name: "head" | "body", attributes?: Readonly<Record<string, string>>): Open {
    const part = this.parts.get(name) ?? this.append(this.root.element, name, `${name}[1]`, attributes);
    this.parts.set(name, part);
    return part;
  }

  private append(
    parent: BuildableElement,
    name: string,
    step: string,
    attributes: Readonly<Record<string, string>> = {},
  ): Open {
    const element = this.document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes))
      if (KEPT_ATTRIBUTES.has(attribute)) element.setAttribute(attribute, value);
    parent.appendChild(element);
    return this.stamped(element, step);
  }

  private stamped(element: BuildableElement, step: string): Open {
    element.setAttribute(STAMP, `${this.stamps++} ${step}`);
    return { element, names: new Map() };
  }
}

function isLeftOut(name: string, { type }: Readonly<Record<string, string>>): boolean {
  return LEFT_OUT.has(name) || (name === "script" && !/^application\/ld\+json/i.test(type ?? ""));
}

/** The next element of a name under another: `p[3]`. */
function stepTo(name: string, { names }: Open): string {
  const position = (names.get(name) ?? 0) + 1;
  names.set(name, position);
  return `${name}[${position}]`;
}
