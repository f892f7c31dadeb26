import { useQueryClient } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import type { DecisionLine, Overtaken } from "../../../contract/decisions.ts";
import { askAgain } from "./use-decide.ts";

interface OvertakenNoteProps {
  readonly overtaken: Overtaken;
  /** Called when they want to look at it again, after the page has been asked for anew. */
  readonly onLook: () => void;
  readonly onAllTheSame: () => void;
}

/** That others decided about the same thing meanwhile, what, and the two things that can be done now. */
export function OvertakenNote({ overtaken, onLook, onAllTheSame }: OvertakenNoteProps) {
  const queries = useQueryClient();
  return (
    <div role="alert" className="overtaken">
      <p>
        <strong>Nothing was decided.</strong> Somebody decided about this since you opened it:
      </p>
      <ul>
        {overtaken.decisions.map((decision) => (
          <li key={decision.number}>
            <DecidedBy decision={decision} />
          </li>
        ))}
      </ul>
      <p className="buttons">
        <Button
          className="main"
          onPress={async () => {
            await askAgain(queries);
            onLook();
          }}
        >
          Look at it again
        </Button>
        <Button onPress={onAllTheSame}>Decide all the same</Button>
      </p>
    </div>
  );
}

/** Who decided what, when and why, in a sentence. */
export function DecidedBy({ decision }: { readonly decision: DecisionLine }) {
  const { by, words, at, reason, number } = decision;
  return (
    <>
      <strong>{by}</strong> {words}, <time dateTime={at}>{timeOf(at)}</time>: “{reason}” (decision {number})
    </>
  );
}

const TIME = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

function timeOf(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : TIME.format(time);
}
