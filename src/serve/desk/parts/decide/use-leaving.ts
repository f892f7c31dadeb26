import { useBlocker } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";

/** The ways out of something that is filled in. */
export interface Leaving {
  /** Whether it is asked if what was typed may be lost. */
  readonly isAsking: boolean;
  /** Leaves at once where nothing is filled in, and asks where something is. */
  readonly close: () => void;
  /** Leaves all the same. */
  readonly leave: () => void;
  /** Goes on filling it in. */
  readonly stay: () => void;
  /** That it was sent: nothing is lost any more. */
  readonly sent: () => void;
}

/** Keeps what somebody typed from being lost without a word: by closing, by going back, and by a reload, of which the browser warns in its own words. */
export function useLeaving(isFilled: boolean, onClose: () => void): Leaving {
  const [isClosing, setClosing] = useState(false);
  // Known at once, as what closes it often goes elsewhere in the same moment.
  const isOver = useRef(false);
  const isOpen = useCallback(() => !isOver.current, []);
  const way = useBlocker({
    shouldBlockFn: isOpen,
    enableBeforeUnload: isOpen,
    disabled: !isFilled,
    withResolver: true,
  });
  const leave = () => {
    isOver.current = true;
    way.proceed?.();
    onClose();
  };
  return {
    isAsking: isClosing || way.status === "blocked",
    close: () => (isFilled ? setClosing(true) : leave()),
    leave,
    stay: () => {
      way.reset?.();
      setClosing(false);
    },
    sent: () => {
      isOver.current = true;
    },
  };
}
