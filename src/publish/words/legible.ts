/**
 * Untrusted text made safe to look at: control characters, marks that reorder what is read, invisible spaces and broken
 * surrogates each become U+FFFD, in plain sight. Line breaks and tabs stay. Nothing is dropped in silence.
 */
export function legible(text: string): string {
  return text.toWellFormed().replace(UNSAFE, "\uFFFD");
}

const UNSAFE =
  /(?![\t\n\r])\p{Cc}|[\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
