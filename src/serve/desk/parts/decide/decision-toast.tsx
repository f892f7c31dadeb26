import { useState } from "react";
import { Button } from "react-aria-components";
import { tellDecided, useLastDecided } from "./last-decided.ts";
import { useUndo } from "./use-decide.ts";

/** What was decided last, and its undoing; it stays until it is put away or the next decision. */
export function DecisionToast() {
  const decided = useLastDecided();
  const undo = useUndo();
  const [failed, setFailed] = useState<string | null>(null);
  return (
    <section className="toast" aria-label="Last decision" hidden={decided === null}>
      <p role="status">{decided ? `You ${decided.words} (decision ${decided.number}).` : ""}</p>
      {failed && (
        <p role="alert" className="error">
          {failed}
        </p>
      )}
      {decided && (
        <p className="buttons">
          <Button
            data-pending={undo.isPending || undefined}
            onPress={() => {
              if (undo.isPending) return;
              setFailed(null);
              const { number } = decided;
              undo.mutate({ decision: number, after: number }, { onError: (error) => setFailed(error.message) });
            }}
          >
            {decided.kind === "undo" ? "Redo" : "Undo"}
          </Button>
          <Button className="quiet" onPress={() => tellDecided(null)}>
            Dismiss
          </Button>
        </p>
      )}
    </section>
  );
}
