import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { Quote, Voice } from "../../../contract/case-page.ts";
import type { ClaimMatter, Matter } from "../../../contract/matter.ts";
import type { About } from "../../parts/decide/deciding.tsx";
import { VoiceLine } from "./voice-line.tsx";

interface MatterViewProps {
  readonly matter: Matter;
  readonly mayDecide: boolean;
  readonly onLook: (quote: Quote) => void;
  readonly onDecide: (about: About) => void;
}

/** What somebody decides about: accounts side by side, or a claim, a person, a document with what the reader made of it, or the case. */
export function MatterView({ matter, ...rest }: MatterViewProps) {
  if (matter.fact) return <FactView matter={matter} fact={matter.fact} {...rest} />;
  if (matter.claim) return <Claims title="The claim" claims={[matter.claim]} {...rest} />;
  if (matter.person) return <PersonView person={matter.person} {...rest} />;
  const { document } = matter;
  if (!document) return <CaseView matter={matter} />;
  const here = matter.case.documents.find(({ id }) => id === document.id);
  return (
    <>
      <p>
        Put into the case <strong>{matter.case.title}</strong>
        {here?.because ? ` because ${here.because}.` : ", of which it is the only document."}{" "}
        {here && here.share !== "whole" && "It tells of other cases too."}
      </p>
      <Claims title="What the reader made of it" claims={document.claims} {...rest} />
    </>
  );
}

type Parts = Omit<MatterViewProps, "matter">;

function FactView({ fact, onLook, onDecide, mayDecide }: MatterViewProps & { fact: NonNullable<Matter["fact"]> }) {
  const claimOf = (voice: Voice) => fact.claims.find(({ claim }) => claim === voice.claim) ?? null;
  return (
    <>
      <p>
        <span className={`status ${fact.status}`}>{fact.status}</span> {fact.reason}
        {fact.verified && `. Verified by ${fact.verified}`}
      </p>
      <div className="accounts">
        {fact.accounts.map((account, index) => (
          <section
            key={account.voices[0]?.claim ?? account.value}
            className="account"
            aria-label={`Account ${account.letter ?? index + 1}: ${account.value}`}
          >
            <h3>
              {account.letter && <span className="letter">{account.letter}</span>} {account.value}
              {account.superseded && <small> superseded</small>}
            </h3>
            <ul>
              {account.voices.map((voice) => (
                <VoiceLine key={voice.claim} voice={voice} claim={claimOf(voice)} onLook={onLook} />
              ))}
            </ul>
            {mayDecide && (
              <Button
                aria-label={`Accept this account: ${account.letter ?? ""} ${account.value}`}
                onPress={() => onDecide({ kind: "accept", account: index })}
              >
                Accept this account
              </Button>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

function Claims({
  title,
  claims,
  onLook,
  onDecide,
  mayDecide,
}: Parts & { title: string; claims: readonly ClaimMatter[] }) {
  return (
    <>
      <h3>{title}</h3>
      {claims.length === 0 && <p>No claim of this case rests on it.</p>}
      <ul className="claims">
        {claims.map((claim) => (
          <li key={claim.claim}>
            <strong>{claim.label}</strong>
            {claim.about && ` of ${claim.about}`}: {claim.value}
            <ul>
              <VoiceLine voice={claim} claim={claim} onLook={onLook} />
            </ul>
            {mayDecide && claims.length > 1 && (
              <span className="buttons">
                {(["accept", "correct", "reject"] as const).map((kind) => (
                  <Button
                    key={kind}
                    className="quiet"
                    aria-label={`${WORDS[kind]} ${claim.label}: ${claim.value}`}
                    onPress={() => onDecide({ kind, claim })}
                  >
                    {WORDS[kind]}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const WORDS = { accept: "Accept", correct: "Correct", reject: "Reject" } as const;

function PersonView({ person, onLook }: Parts & { person: NonNullable<Matter["person"]> }) {
  return (
    <>
      <p>
        {person.role}; {person.naming}
      </p>
      <h3>Where they are mentioned</h3>
      <ul className="claims">
        {person.mentions.map((quote) => (
          <li key={`${quote.document} ${quote.start}`}>
            <Button className="quote" onPress={() => onLook(quote)}>
              “{quote.exact}” <span className="source">[{quote.source}]</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function CaseView({ matter }: { readonly matter: Matter }) {
  const { documents, apart, id } = matter.case;
  return (
    <>
      <h3>Its documents, and why each is in it</h3>
      <ol className="claims">
        {documents.map((each) => (
          <li key={each.id}>
            <Link to="/documents/$id" params={{ id: each.id }} preload={false}>
              {each.title}
            </Link>
            , {each.origin}
            <small>
              {each.because ?? "The only document."} {each.claims === 1 ? "1 claim" : `${each.claims} claims`} of it.
            </small>
          </li>
        ))}
      </ol>
      {apart.length > 0 && (
        <>
          <h3>Cases that could be taken for it</h3>
          <ul className="claims">
            {apart.map((other) => (
              <li key={other.id}>
                {other.title}
                <small>kept apart because: {other.because}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="note">Case {id}</p>
    </>
  );
}
