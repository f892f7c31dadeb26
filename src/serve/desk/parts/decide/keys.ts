import { useEffect, useRef, useSyncExternalStore } from "react";

/** What single keys do, in the order in which they are told. */
export const KEYS = [
  { key: "j", also: "ArrowDown", does: "next" },
  { key: "k", also: "ArrowUp", does: "previous" },
  { key: "a", does: "accept" },
  { key: "c", does: "correct" },
  { key: "r", does: "reject" },
  { key: "m", does: "move" },
  { key: "g", does: "merge" },
  { key: "s", does: "split" },
  { key: "h", does: "hold" },
  { key: "u", does: "undo" },
  { key: "?", does: "keys" },
] as const;
export type KeyAction = (typeof KEYS)[number]["does"];

const SETTING = "answerable.single-keys";
const CHANGED = "answerable:single-keys";

/** Whether single keys do anything, which each person can switch off in their browser. */
export function useKeysSetting(): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (tell) => {
      window.addEventListener(CHANGED, tell);
      return () => window.removeEventListener(CHANGED, tell);
    },
    () => localStorage.getItem(SETTING) !== "off",
  );
  const set = (wanted: boolean) => {
    localStorage.setItem(SETTING, wanted ? "on" : "off");
    window.dispatchEvent(new Event(CHANGED));
  };
  return [isOn, set];
}

/** Where keys are somebody's typing, or move within something that is open. */
const TYPING =
  "input, textarea, select, [contenteditable], [role=dialog], [role=menu], [role=listbox], [role=tablist], [role=radiogroup]";

/** What a key that was pressed does; null where it does nothing here: with another key held, or while somebody types. */
export function actionOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  isTyping: boolean,
): KeyAction | null {
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return null;
  return KEYS.find((each) => each.key === event.key || ("also" in each && each.also === event.key))?.does ?? null;
}

/** Has single keys do things while a page is shown. `act` says whether it did anything. */
export function useKeys(act: (action: KeyAction, event: KeyboardEvent) => boolean): void {
  const [isOn] = useKeysSetting();
  const acting = useRef(act);
  acting.current = act;
  useEffect(() => {
    if (!isOn) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const action = event.defaultPrevented ? null : actionOf(event, target?.closest(TYPING) != null);
      if (action !== null && acting.current(action, event)) event.preventDefault();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [isOn]);
}
