import { caseLine } from "./case-line.ts";
import type { PublishedCase } from "./table.ts";

/** An entity of FollowTheMoney: its schema, and the values of its properties. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * A case as FollowTheMoney entities (followthemoney.tech, schemas Event, Person, PublicBody and Document), so that tools for investigations can
 * take it in: the incident, who was involved, the agencies, and the documents that tell of it. What is told of them stays in the
 * tables, since these entities have no place for who says it. Every id is of one case: fragments of one entity in several lines are for what is on the way to a
 * file, and tools that take in a file expect each id once. A document of two cases is one of each, whose ids end in its SHA-256.
 */
export function entitiesOf(published: PublishedCase): Entity[] {
  const { file, documents } = published;
  const line = caseLine(published);
  const named = file.people.filter(({ name }) => name !== null);
  const people = named.map((person) =>
    entity(`${file.id}-${person.id}`, "Person", { name: [person.name], notes: [`${person.role} in ${file.title}`] }),
  );
  const agencies = file.agencies.map(({ name, registered }, i) =>
    entity(`${file.id}-agency-${i + 1}`, "PublicBody", {
      name: [registered?.name, name],
      registrationNumber: [registered?.ori],
      country: ["us"],
    }),
  );
  const proofs = [...documents.values()].map((document) =>
    entity(`${file.id}-document-${document.id}`, "Document", {
      title: [document.title],
      sourceUrl: [document.url],
      publisher: [document.publisher],
      publishedAt: [document.published?.value],
      mimeType: [document.mediaType],
    }),
  );
  const event = entity(file.id, "Event", {
    name: [file.title],
    date: [line.date],
    location: [[line.city, line.state].filter(Boolean).join(", ") || null],
    country: ["us"],
    involved: [...people, ...agencies].map(({ id }) => id),
    proof: proofs.map(({ id }) => id),
  });
  return [event, ...people, ...agencies, ...proofs];
}

function entity(id: string, schema: string, given: Record<string, readonly (string | null | undefined)[]>): Entity {
  const properties = Object.entries(given).flatMap(([name, values]) => {
    const kept = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ""))];
    return kept.length > 0 ? [[name, kept as string[]] as const] : [];
  });
  return { id, schema, properties: Object.fromEntries(properties) };
}
