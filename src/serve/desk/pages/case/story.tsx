import { useQuery } from "@tanstack/react-query";
import { dayWords } from "../../parts/day-words.ts";
import { storyQuery } from "./case-query.ts";

/** What each day brought, in sentences. */
export function Story({ id }: { readonly id: string }) {
  const { data, error } = useQuery(storyQuery(id));
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p role="status">What each day brought is being worked out.</p>;
  return (
    <>
      {data.earlier > 0 && <p className="note">{data.earlier} earlier days are not told here.</p>}
      <ol className="times">
        {data.days.map(({ day, sentences }) => (
          <li key={day}>
            <span className="when">{dayWords(day)}</span>
            <details open={day === data.days.at(-1)?.day}>
              <summary>
                {sentences.length} {sentences.length === 1 ? "change" : "changes"}
                <span className="unseen"> on {dayWords(day)}</span>
              </summary>
              <ul>
                {sentences.map((sentence) => (
                  <li key={sentence}>
                    <bdi>{sentence}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What editors decided about the case: who, when and why, the last first. */
export function History({ id }: { readonly id: string }) {
  const { data, error } = useQuery(storyQuery(id));
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p role="status">The decisions are being looked up.</p>;
  if (data.decisions.length === 0)
    return <p>No editor has decided anything about this case: all of it is as software read it.</p>;
  return (
    <ol className="times">
      {data.decisions.map(({ number, kind, by, at, reason, standing }) => (
        <li key={number}>
          <span className="when">{dayWords(at.slice(0, 10))}</span>
          <span>
            <b>
              Decision {number}, {kind}
            </b>
            , by <bdi>{by}</bdi>: <bdi>{reason}</bdi>{" "}
            {standing !== "counts" && <span className="note">{standing}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
