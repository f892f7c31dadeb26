import PostalMime, { type Attachment } from "postal-mime";
import { UnreadableDocument } from "../../model/index.ts";
import { captureBytes, type Provenance } from "../capture-bytes.ts";
import { type CaptureItem, type Context, deeper, type TakeBytes } from "../context.ts";

/**
 * An Internet message (RFC 5322) as a document, and after it each of its attachments as a document of its own. Pictures
 * that its HTML shows, such as logos, are part of the message.
 */
export async function* unpackMessage(
  bytes: Uint8Array,
  provenance: Provenance,
  context: Context,
  take: TakeBytes,
): AsyncGenerator<CaptureItem, void, undefined> {
  const { source } = provenance;
  try {
    const message = await PostalMime.parse(bytes, { maxNestingDepth: 30, rfc822Attachments: true });
    yield captureBytes(bytes, provenance);
    for (const [index, attachment] of message.attachments.entries()) {
      if (attachment.related || (attachment.disposition === "inline" && attachment.mimeType.startsWith("image/")))
        continue;
      const inside = `${source}!/${nameOfAttachment(attachment, index)}`;
      const { retrieved } = provenance;
      yield* take(
        contentOf(attachment),
        { source: inside, retrieved, contentType: attachment.mimeType },
        deeper(context),
      );
    }
  } catch (cause) {
    const why = "this message is damaged. Save it again from the mail program, or its text as a .txt file.";
    yield new UnreadableDocument("damaged", source, `${source}: ${why}`, { cause });
  }
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function nameOfAttachment({ filename, mimeType }: Attachment, index: number): string {
  const name = (filename ?? "").replace(/\p{Cc}|\p{Cf}/gu, "").trim();
  return name === "" ? `attachment ${index + 1} (${mimeType})` : name;
}
