import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { mayAs, usePerson } from "../../session.ts";
import { Complaint } from "../complaint.tsx";
import { useKeys, useKeysSetting } from "./keys.ts";
import { tellDecided, useLastDecided } from "./last-decided.ts";
import { useUndo } from "./use-decide.ts";

/** What was decided last, and its undoing, by a key too; it stays until it is put away or the next decision. */
export function DecisionToast() {
  const decided = useLastDecided();
  const undo = useUndo();
  const isPublisher = mayAs(usePerson(), "publisher");
  const [areKeysOn] = useKeysSetting();
  const undoIt = () => {
    if (decided) undo.send({ decision: decided.number, after: decided.number });
  };
  useKeys((action) => {
    if (action !== "undo" || !decided) return false;
    undoIt();
    return true;
  });
  return (
    <section className="toast" aria-label="Last decision" hidden={decided === null}>
      <p role="status">{decided ? `You ${decided.words} (decision ${decided.number}).` : ""}</p>
      <Complaint error={undo.error} />
      {decided && (
        <p className="buttons">
          <Button data-pending={undo.isPending || undefined} onPress={undoIt}>
            {decided.kind === "undo" ? "Redo" : "Undo"}{" "}
            {areKeysOn && (
              <span className="key" aria-hidden="true">
                u
              </span>
            )}
          </Button>
          {isPublisher && (
            <Link to="/releases" preload={false}>
              What is not public yet
            </Link>
          )}
          <Button className="quiet" onPress={() => tellDecided(null)}>
            Dismiss
          </Button>
        </p>
      )}
    </section>
  );
}
