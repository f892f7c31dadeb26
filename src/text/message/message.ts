import PostalMime, { type Email } from "postal-mime";
import { type Anchor, type Block, isUnreadableDocument, UnreadableDocument, version } from "../../model/index.ts";
import { momentFromData } from "../calendar.ts";
import type { Extractable, Extraction } from "../extraction.ts";
import { extractHtml } from "../html.ts";
import { extractPlainText } from "../plain-text.ts";

const EXTRACTOR = { name: "message", version } as const;

/**
 * An Internet message (RFC 5322): its subject as the title, then its body, the plain one where it has one, else the HTML.
 * Words map to the header, to a line of the plain part (`/text-part/line[12]`) or to an element of the HTML part. What it
 * quotes of earlier messages is labelled `other`. Throws UnreadableDocument when it has no words.
 */
export async function extractMessage({ id, bytes, source }: Extractable): Promise<Extraction> {
  const message = await parse(bytes, source);
  const subject = (message.subject ?? "")
    .replace(/\s{1,9999}/g, " ")
    .replace(/ {2,9999}/g, " ")
    .trim();
  const extraction = bodyOf(message, id, source) ?? withoutWords(id);
  if (subject === "" && extraction.text.content === "") throw wordless(source);
  const date = message.headers.find(({ key }) => key === "date")?.value;
  const published = date === undefined ? undefined : momentFromData(date);
  const from = message.from?.name;
  const { title: _, ...said } = extraction;
  return {
    ...said,
    ...(from === undefined || from === "" ? {} : { byline: from }),
    ...(published === undefined ? {} : { published }),
    ...withSubject(extraction, subject),
  };
}

/** The plain part, else the HTML part; null when there are no words in either, as when all is attached. */
function bodyOf({ text = "", html = "" }: Email, id: string, source: string): Extraction | null {
  const plain = text.replaceAll("\r\n", "\n");
  if (plain.trim() !== "") return plainBody(id, plain, source);
  try {
    return htmlBody(id, html, source);
  } catch (error) {
    if (isUnreadableDocument(error) && error.code === "no-text") return null;
    throw error;
  }
}

function withoutWords(id: string): Extraction {
  return { text: { document: id, content: "", blocks: [], map: [], extractor: EXTRACTOR } };
}

function wordless(source: string): UnreadableDocument {
  const why = "there are no words in this message. What is attached to it is read by itself.";
  return new UnreadableDocument("no-text", source, `${source}: ${why}`);
}

async function parse(bytes: Uint8Array, source: string): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 30, rfc822Attachments: true });
  } catch (cause) {
    const why = "this message is damaged. Save it again from the mail program, or its text as a .txt file.";
    throw new UnreadableDocument("damaged", source, `${source}: ${why}`, { cause });
  }
}

/** The plain part, every block mapped to the line of the part on which it begins. */
function plainBody(id: string, plain: string, source: string): Extraction {
  const extraction = extractPlainText(id, plain, source);
  let line = 1;
  let counted = 0;
  const map: Anchor[] = [];
  const blocks: Block[] = [];
  for (const block of extraction.text.blocks) {
    for (; counted < block.start; counted++) if (plain[counted] === "\n") line++;
    const { start, end } = block;
    map.push({ start, end, place: { kind: "node", node: `/text-part/line[${line}]` } });
    const isQuoted = plain.startsWith(">", start);
    blocks.push({
      kind: isQuoted || block.kind === "title" ? (isQuoted ? "other" : "paragraph") : block.kind,
      start,
      end,
    });
  }
  return { ...extraction, text: { ...extraction.text, blocks, map } };
}

function htmlBody(id: string, html: string, source: string): Extraction {
  const extraction = extractHtml(id, html, source);
  const map = extraction.text.map.map(({ start, end, place }): Anchor => {
    const node = place.kind === "node" ? `/html-part${place.node}` : "/html-part";
    return { start, end, place: { kind: "node", node } };
  });
  return { ...extraction, text: { ...extraction.text, map } };
}

/** The text with the subject above it as its one title, everything moved down by as much. */
function withSubject({ text }: Extraction, subject: string): Pick<Extraction, "text" | "title"> {
  if (subject === "") return { text: { ...text, extractor: EXTRACTOR } };
  const shift = subject.length + 2;
  const moved = <Run extends { readonly start: number; readonly end: number }>(run: Run): Run => ({
    ...run,
    start: run.start + shift,
    end: run.end + shift,
  });
  const told = text.blocks.map((block): Block => (block.kind === "title" ? { ...block, kind: "paragraph" } : block));
  const head: Anchor = { start: 0, end: subject.length, place: { kind: "node", node: "/header/subject" } };
  return {
    title: subject.replace(/^(?:(?:re|fwd?|aw)\s*:\s*){1,99}/i, ""),
    text: {
      ...text,
      content: text.content === "" ? subject : `${subject}\n\n${text.content}`,
      blocks: [{ kind: "title", start: 0, end: subject.length }, ...told.map(moved)],
      map: [head, ...text.map.map(moved)],
      extractor: EXTRACTOR,
    },
  };
}
