import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { Leaving } from "./use-leaving.ts";

/** Asks, in place of the buttons, whether what was typed may be lost. Whoever writes on is where they were. */
export function LeaveQuestion({ leaving }: { readonly leaving: Leaving }) {
  const before = useRef(document.activeElement);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.scrollIntoView({ block: "nearest" });
    question.current?.querySelector("button")?.focus();
  }, []);
  const stay = () => {
    leaving.stay();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <div role="alert" className="leave-question" ref={question}>
      <p>
        <strong>Leave without deciding?</strong> What you typed is lost.
      </p>
      <p className="buttons">
        <Button className="main" onPress={stay}>
          Keep writing
        </Button>
        <Button onPress={leaving.leave}>Leave</Button>
      </p>
    </div>
  );
}
