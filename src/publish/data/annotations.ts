import { fieldOf } from "../../model/index.ts";
import { describeMode, describeSpeaker, describeValue } from "../words/index.ts";
import type { PublishedCase } from "./table.ts";

/** What the terms of ours in an annotation mean: the standard counts code points, and our offsets are UTF-16 code units. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { answerable: "https://answerable.example/ns#", start: "answerable:startCodeUnit", end: "answerable:endCodeUnit" },
];

/**
 * The evidence of a case as W3C Web Annotations (Recommendation of 23 February 2017): each ties what a claim says to the words it rests on in its
 * document. A document without an address is named by its SHA-256.
 */
export function annotationsOf({ file, documents }: PublishedCase): object[] {
  return file.claims.flatMap((claim) =>
    claim.evidence.map((evidence, i) => {
      const document = documents.get(evidence.document);
      const value = `${fieldOf(claim.field).label}: ${describeValue(claim.value, claim.field)}`;
      return {
        "@context": CONTEXT,
        id: `urn:answerable:${file.id}:${claim.id}:${i + 1}`,
        type: "Annotation",
        motivation: "describing",
        body: [
          { type: "TextualBody", purpose: "describing", value },
          {
            type: "TextualBody",
            purpose: "commenting",
            value: `${describeSpeaker(claim.speaker, document)} ${describeMode(claim.mode, claim.speaker)}`,
          },
        ],
        target: {
          source: document?.url ?? `urn:sha256:${evidence.document}`,
          selector: { type: "TextQuoteSelector", exact: evidence.exact },
          start: evidence.start,
          end: evidence.end,
        },
      };
    }),
  );
}
