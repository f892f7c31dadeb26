import { useCallback, useState } from "react";
import type { Matter } from "../../../contract/matter.ts";
import { type Basis, basisOfWords, type WordsChosen } from "./basis.ts";
import { voiceChosen } from "./speaker-choice.tsx";
import type { Mode } from "./value-entered.ts";

/** A claim as somebody makes it: by which words, with what value, how it is said and by whom. `known` are claims that it may begin with. */
export function useDraft(matter: Matter, known: readonly Basis[], words: WordsChosen | undefined) {
  const { speakers } = matter.case;
  const [selected, setSelected] = useState(() => (words ? basisOfWords(words, matter) : null));
  const [basis, setBasis] = useState<Basis | null>(selected ?? known[0] ?? null);
  const [entered, setEntered] = useState(basis?.entered ?? null);
  const [mode, setMode] = useState<Mode>(basis?.said?.mode ?? "stated");
  const [speaker, setSpeaker] = useState(() => voiceChosen(basis?.said ?? null, speakers));
  /** Begins again with other words: as they say it, but for a value that somebody typed, which is theirs. */
  const take = useCallback(
    (next: Basis) => {
      setBasis(next);
      setMode(next.said?.mode ?? "stated");
      setSpeaker(voiceChosen(next.said, speakers));
      setEntered((before) => {
        if (before === null) return next.entered;
        return before === basis?.entered && next.entered.words !== "" ? next.entered : before;
      });
    },
    [speakers, basis],
  );
  const choose = useCallback(
    (chosen: WordsChosen) => {
      const next = basisOfWords(chosen, matter);
      setSelected(next);
      take(next);
    },
    [matter, take],
  );
  const bases = [...(selected ? [selected] : []), ...known];
  return { bases, basis, entered, mode, speaker, take, choose, setEntered, setMode, setSpeaker };
}
