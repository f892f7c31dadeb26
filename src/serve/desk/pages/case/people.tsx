import type { CaseInWords, Quote } from "../../../contract/case-page.ts";
import { nameOfSpan } from "../../parts/document/span-name.ts";
import { partTitles } from "./case-parts.ts";
import { HoldName } from "./hold-name.tsx";
import { Opens } from "./opened-document.tsx";
import { VoiceLine } from "./voice-line.tsx";

/** In how many documents the mentions of a person are a step away; a long case has hundreds. */
const DOCUMENTS = 8;

/** The people of a case, those harmed first, and the agencies. */
export function People({ people, agencies }: Pick<CaseInWords, "people" | "agencies">) {
  return (
    <div className="pair">
      <section aria-labelledby="people">
        <h2 id="people">{partTitles.people}</h2>
        {people.length === 0 && <p>No person is mentioned.</p>}
        <ul className="plain rows people">
          {people.map((person) => (
            <li key={person.id}>
              <bdi>{person.name}</bdi>
              <span className="note">
                {person.role}, {person.naming}
              </span>
              <span className="mentions">
                {firstMentions(person.mentions).map((mention) => (
                  <Opens
                    key={mention.document}
                    document={mention.document}
                    at={nameOfSpan(mention)}
                    label={`“${mention.exact}” in document [${mention.source}]`}
                  >
                    [{mention.source}]
                  </Opens>
                ))}
              </span>
              <HoldName person={person} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="agencies">
        <h2 id="agencies">{partTitles.agencies}</h2>
        {agencies.length === 0 && <p>No agency is named.</p>}
        <ul className="plain rows people agencies">
          {agencies.map(({ name, roles, register }) => (
            <li key={name}>
              <bdi>{name}</bdi>
              <span className="note">{[...roles, register].filter(Boolean).join("; ")}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The first mention in each document. */
function firstMentions(mentions: readonly Quote[]): Quote[] {
  const first = new Map<string, Quote>();
  for (const mention of mentions) if (!first.has(mention.document)) first.set(mention.document, mention);
  return [...first.values()].slice(0, DOCUMENTS);
}

/** What editors rejected, and which other cases could be taken for this one. */
export function KeptApart({ rejected, apart }: Pick<CaseInWords, "rejected" | "apart">) {
  return (
    <>
      {rejected.length > 0 && (
        <section aria-labelledby="rejected">
          <h2 id="rejected">{partTitles.rejected}</h2>
          <ul className="plain rows">
            {rejected.map(({ claim, reason }) => (
              <li key={claim.claim}>
                <p>
                  {claim.label}: <bdi>{claim.value}</bdi>
                </p>
                <VoiceLine voice={claim} />
                <p className="note">Rejected by {reason}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section aria-labelledby="apart">
          <h2 id="apart">{partTitles.apart}</h2>
          <Lines lines={apart} />
        </section>
      )}
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="plain rows">
      {lines.map((line) => (
        <li key={line}>
          <bdi>{line}</bdi>
        </li>
      ))}
    </ul>
  );
}
