import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { Evidence } from "./evidence.ts";
import type { FieldName } from "./fields.ts";
import type { Person } from "./person.ts";

/** An agency a document names, with what the document says it did. */
export interface AgencyMention {
  readonly name: string;
  readonly roles: readonly string[];
}

/** Whether a document is about a police use of deadly force, and the words that decided it. */
export interface Relevance {
  readonly related: boolean;
  /** Whether one such use of force is what it is mostly about, several are, or one is only mentioned; null when none is. */
  readonly subject: "main" | "several" | "mentioned" | null;
  readonly reason: string;
  readonly evidence: Evidence | null;
}

/** Something a rule saw and did not turn into a claim, and why. */
export interface Refusal {
  readonly rule: string;
  /** The fields that it would have been a claim of. */
  readonly fields: readonly FieldName[];
  readonly reason: string;
  readonly evidence: Evidence;
}

/** What reading one text gives: a pure function's whole result. */
export interface Reading {
  readonly document: Document;
  readonly relevance: Relevance;
  readonly claims: readonly Claim[];
  /** What was read too uncertainly to be claimed, for a person to judge. */
  readonly forReview: readonly Claim[];
  readonly people: readonly Person[];
  /** Everybody whom the document names, told of or heard, by the name it gives. */
  readonly named: readonly string[];
  readonly agencies: readonly AgencyMention[];
  readonly refusals: readonly Refusal[];
  /** The runs of words it is made of, as sorted hashes: documents that share most of them tell one story. */
  readonly shingles: readonly number[];
}
