import { dayWords, numberOfDay } from "../../parts/day-words.ts";
import type { AccountHistory } from "./account-points.ts";
import { factAnchor } from "./fact-anchor.ts";
import { OpensVoice } from "./opened-document.tsx";

const LANE = 28;
/** A share of the width that is left free at both ends. */
const EDGE = 3;

/** Who said what when of one fact: a picture with a lane for each account, and the same as a list. */
export function AccountTimeline({ fact, points }: AccountHistory) {
  const title = fact.about ? `${fact.label}: ${fact.about}` : fact.label;
  return (
    <section className="account-timeline" aria-label={title}>
      <h3>
        <a href={`#${factAnchor(fact)}`}>
          <bdi>{title}</bdi>
        </a>
      </h3>
      <div className="lanes">
        <ul aria-hidden="true">
          {fact.accounts.map((account) => (
            <li key={`${account.letter} ${account.value}`} className={account.superseded ? "behind" : undefined}>
              {account.letter && <span className="letter">{account.letter}</span>}
              <bdi>{account.value}</bdi>
            </li>
          ))}
        </ul>
        <Picture lanes={fact.accounts.length} points={points} />
      </div>
      <ol className="times">
        {points.map(({ day, lane, voice }) => (
          <li key={voice.claim}>
            <span className="when">{day === "" ? "day not known" : dayWords(day)}</span>
            <OpensVoice voice={voice}>
              <bdi>{voice.attribution}</bdi>: <Letter letter={fact.accounts[lane]?.letter ?? null} />
              <bdi>{fact.accounts[lane]?.value}</bdi>
            </OpensVoice>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Letter({ letter }: { readonly letter: string | null }) {
  return letter && <span className="letter">{letter}</span>;
}

/** For the eyes alone: the list below it says the same. */
function Picture({ lanes, points }: { readonly lanes: number; readonly points: AccountHistory["points"] }) {
  const dated = points.filter(({ day }) => day !== "");
  const days = [...new Set(dated.map(({ day }) => day))].toSorted();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const length = Math.max(1, numberOfDay(last) - numberOfDay(first));
  const across = (day: string) => `${EDGE + ((100 - 2 * EDGE) * (numberOfDay(day) - numberOfDay(first))) / length}%`;
  const middle = (lane: number) => lane * LANE + LANE / 2;
  return (
    <svg width="100%" height={lanes * LANE + 20} aria-hidden="true" focusable="false">
      {Array.from({ length: lanes }, (_, lane) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a lane is its place
        <line key={lane} className="lane" x1="0" x2="100%" y1={middle(lane)} y2={middle(lane)} />
      ))}
      {days.map((day) => (
        <line key={day} className="day" x1={across(day)} x2={across(day)} y1="0" y2={lanes * LANE} />
      ))}
      {dated.map(({ day, lane, voice }) => (
        <circle
          key={voice.claim}
          className={voice.mode === "stated" || voice.mode === "confirmed" ? "said" : "less"}
          cx={across(day)}
          cy={middle(lane)}
          r="6"
        />
      ))}
      <text x="0" y={lanes * LANE + 15}>
        {first && dayWords(first)}
      </text>
      {last !== first && (
        <text x="100%" y={lanes * LANE + 15} textAnchor="end">
          {dayWords(last)}
        </text>
      )}
    </svg>
  );
}
