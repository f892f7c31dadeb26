/** What somebody pasted: nothing, addresses of the web and nothing else, or a text. */
export type Pasted =
  | { readonly kind: "nothing" }
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "text"; readonly text: string };

/** Tells what was pasted. Lines that are all addresses are addresses; one word more and it is a text. */
export function pastedKind(words: string): Pasted {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  if (parts.length === 0) return { kind: "nothing" };
  if (parts.every((part) => /^https?:\/\/[^\s/]+/i.test(part)))
    return { kind: "addresses", addresses: [...new Set(parts)] };
  return { kind: "text", text: words };
}
