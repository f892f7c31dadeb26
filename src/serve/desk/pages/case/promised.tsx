import type { CaseInWords, FactInWords } from "../../../contract/case-page.ts";
import { PromiseMark } from "../../parts/marks.tsx";
import { UnbrokenDates } from "../../parts/unbroken-dates.tsx";
import { factAnchor } from "./fact-anchor.ts";
import { Quoted } from "./opened-document.tsx";
import { VoiceLine } from "./voice-line.tsx";

/** What was promised: what still waits first. */
export function Promises({ promises }: Pick<CaseInWords, "promises">) {
  if (promises.length === 0) return <p>No promise was read in these documents.</p>;
  return (
    <ul className="plain rows promises">
      {promises.map((row) => (
        <li key={row.made?.claim ?? `${row.who} ${row.what}`}>
          <p>
            <PromiseMark state={row.state} />{" "}
            <b>
              <bdi>{row.who}</bdi>
            </b>
            : <UnbrokenDates words={row.what} />{" "}
            <span className="note unbroken">{row.due ? `due ${row.due}` : "no day given"}</span>
          </p>
          {row.made && <VoiceLine voice={row.made} />}
          {row.keptBy && row.keptBy.claim !== row.made?.claim && <VoiceLine voice={row.keptBy} />}
          {row.caution && <p className="note">{row.caution}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What is unanswered: asked aloud first. Where one fact is what a question is about, it leads there. */
export function Questions({ questions, known }: Pick<CaseInWords, "questions" | "known">) {
  if (questions.length === 0) return <p>No question is open.</p>;
  const facts = known.flatMap((group) => group.facts);
  const factOf = (label: string | null) => {
    const [fact, ...others] = facts.filter((each) => each.label === label);
    return others.length === 0 ? fact : undefined;
  };
  return (
    <ul className="plain rows">
      {questions.map((row) => (
        <li key={`${row.text} ${row.askedIn?.start}`}>
          <p className="question">
            <bdi>{row.text}</bdi>
          </p>
          <p className="note">
            {row.standing}
            <ToFact fact={factOf(row.label)} />
          </p>
          {row.askedIn && <Quoted quote={row.askedIn} />}
          {row.answeredBy && <VoiceLine voice={row.answeredBy} />}
        </li>
      ))}
    </ul>
  );
}

function ToFact({ fact }: { readonly fact: FactInWords | undefined }) {
  if (fact === undefined) return null;
  return (
    <>
      . <a href={`#${factAnchor(fact)}`}>What is known: {fact.label}</a>
    </>
  );
}
