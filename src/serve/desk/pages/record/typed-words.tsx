import { useEffect, useRef, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";

interface TypedWordsProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly maxLength?: number;
}

/** How long nothing is typed before it counts, in milliseconds. */
const PAUSE = 300;

/** Words that somebody types, which count once they pause. */
export function TypedWords({ label, value, onChange, maxLength = 200 }: TypedWordsProps) {
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const tell = useRef(onChange);
  tell.current = onChange;
  // The address may change by itself: a way back, a filter that is taken off.
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const words = typed.trim();
    if (words === told.current) return;
    const timer = setTimeout(() => {
      told.current = words;
      tell.current(words);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextField value={typed} onChange={setTyped} className="entry" maxLength={maxLength}>
      <Label>{label}</Label>
      <Input />
    </TextField>
  );
}
