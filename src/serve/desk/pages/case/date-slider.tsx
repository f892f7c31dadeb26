import { type CSSProperties, useEffect, useId, useState } from "react";
import { Button } from "react-aria-components";
import type { CaseShown } from "../../../contract/case-page.ts";
import { dayOfNumber, dayWords, isDay, numberOfDay } from "../../parts/day-words.ts";

interface DateSliderProps {
  readonly days: CaseShown["days"];
  readonly asOf: string | null;
  /** Null is now. */
  readonly onDay: (day: string | null) => void;
}

/** How long a hand rests before the page is asked for, in milliseconds. */
const REST = 250;

/** Shows the case as of any day: a slider with a mark at each day on which something came, and a day that is typed. */
export function DateSlider({ days, asOf, onDay }: DateSliderProps) {
  const id = useId();
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const [least, most] = [numberOfDay(first ?? ""), numberOfDay(last ?? "")];
  const shown = asOf === null ? most : Math.min(Math.max(numberOfDay(asOf), least), most);
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => {
    if (moved === null) return undefined;
    const timer = setTimeout(() => {
      setMoved(null);
      onDay(moved === most ? null : dayOfNumber(moved));
    }, REST);
    return () => clearTimeout(timer);
  }, [moved, most, onDay]);
  if (first === undefined || last === undefined) return null;
  const at = moved ?? shown;
  const words = at === most && (moved !== null || asOf === null) ? "now" : dayWords(dayOfNumber(at));
  const step = (to: string | undefined) => to !== undefined && onDay(to === last ? null : to);
  const current = asOf ?? last;
  const before = days.findLast(({ day }) => day < current)?.day;
  const after = asOf === null ? undefined : days.find(({ day }) => day > current)?.day;
  return (
    <section className="date-slider" aria-label="The case as of a day">
      {most > least && (
        <div className="slide">
          <label htmlFor={id}>
            As of{" "}
            <output htmlFor={id} className="unbroken">
              {words}
            </output>
          </label>
          <div className="track">
            <input
              id={id}
              type="range"
              min={least}
              max={most}
              value={at}
              aria-valuetext={words}
              onChange={(event) => setMoved(Number(event.target.value))}
            />
            {days.map((day) => (
              <span
                key={day.day}
                className="came"
                title={`${dayWords(day.day)}: ${cameOn(day)}`}
                style={{ "--at": (numberOfDay(day.day) - least) / (most - least) } as CSSProperties}
              />
            ))}
          </div>
        </div>
      )}
      <div className="steps">
        <Button isDisabled={before === undefined} onPress={() => step(before)}>
          <span aria-hidden="true">‹</span> Earlier news
        </Button>
        <Button isDisabled={after === undefined} onPress={() => step(after)}>
          Later news <span aria-hidden="true">›</span>
        </Button>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const day = String(new FormData(event.currentTarget).get("day"));
            if (isDay(day)) onDay(day);
          }}
        >
          <label>
            <span className="unseen">Day</span>
            <input key={asOf} type="date" name="day" defaultValue={asOf ?? last} required />
          </label>
          <Button type="submit">Show</Button>
        </form>
      </div>
    </section>
  );
}

function cameOn({ documents, decisions }: CaseShown["days"][number]): string {
  const parts = [
    documents.length > 0 && `${documents.length} ${documents.length === 1 ? "document" : "documents"}`,
    decisions > 0 && `${decisions} ${decisions === 1 ? "decision" : "decisions"}`,
  ];
  return parts.filter(Boolean).join(", ");
}
