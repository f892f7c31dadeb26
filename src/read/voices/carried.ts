import type { FieldName } from "../../model/index.ts";
import type { Sentence, Voice } from "../passage.ts";
import type { Span } from "../sentences.ts";

/** A sentence that stands wholly inside a quotation opened before it. */
export function insideOpenQuote(sentence: Sentence): boolean {
  return /^[“"]/.test(sentence.text) || /”$/.test(sentence.text);
}

/** A quotation runs on for no more sentences than these. */
const LONGEST_QUOTATION = 4;

/** “He had an ax. He came closer,” the chief said: whose words a quotation is that a later sentence of the paragraph closes. */
export function closingVoice(sentence: Sentence, span: Span, sentences: readonly Sentence[]): Voice | null {
  const opener = sentences
    .slice(Math.max(0, sentence.index - LONGEST_QUOTATION), sentence.index + 1)
    .findLast(({ paragraph, text }) => paragraph === sentence.paragraph && /[“”]/.test(text));
  const opened = opener?.text.lastIndexOf("“") ?? -1;
  if (!opener || opened < 0 || opener.text.includes("”", opened) || opener.start + opened > span.start) return null;
  for (const later of sentences.slice(sentence.index + 1, sentence.index + 1 + LONGEST_QUOTATION)) {
    if (later.paragraph !== sentence.paragraph || later.text.includes("“")) return null;
    const closed = later.start + later.text.indexOf("”");
    if (closed < later.start) continue;
    return later.voices.find(({ content }) => content.some((c) => c.start === later.start && c.end >= closed)) ?? null;
  }
  return null;
}

/** Voices that a document goes on giving the account of without naming them in each sentence. */
const CARRIES: ReadonlySet<string> = new Set(["police", "prosecutor", "investigator", "medical-examiner", "official"]);

/** The voice that a hedged or quoted sentence without one of its own stays with: the last of its paragraph. */
export function carriedVoice(sentence: Sentence, sentences: readonly Sentence[]): Voice | null {
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - 2; i--) {
    const earlier = sentences[i];
    if (!earlier || earlier.paragraph !== sentence.paragraph) return null;
    const voice = earlier.voices.at(-1);
    if (voice) return voice.speakers.every((s) => CARRIES.has(s.kind)) ? voice : null;
  }
  return null;
}

/** What somebody did before they were shot and what officers did then: what police tell, and others tell otherwise. */
export const CONTESTED: ReadonlySet<FieldName> = new Set([
  "armed_status",
  "call_source",
  "deescalation",
  "encounter_reason",
  "fleeing",
  "force_type",
  "mental_health",
  "officers_on_scene",
  "officers_who_fired",
  "pursuit",
  "shots_fired",
  "weapon",
  "weapon_use",
] satisfies FieldName[]);

/** Somebody already spoken of does the next thing: "He", "The woman", "Officers", "When they arrived". */
const GOES_ON =
  /^(?:then,? |when |as |after |at that point,? |that[’']s when )?(?:he|she|they|the (?:\S+ ){0,2}?(?:man|woman|boy|girl|teen(?:ager)?|suspect|driver|gunman|person|subject|officers?|deputy|deputies|troopers?|agents?|pair|couple)|(?:the |one (?:of the )?|two |three |both |responding )?(?:officers?|deput(?:y|ies)|troopers?|agents?|police))\b/i;
/** Other sources of the sentence, a turn against what was said, and what is so at the time of writing: nobody's account goes on in it. */
const TURNS =
  /\b(?:but|however|although|though|video|footage|recording|records?|witness(?:es)?|neighbou?rs?|famil(?:y|ies)|lawyers?|attorneys?|lawsuit|court|jury|prosecutors?|charged|sentenced|had (?:previously|long)|years? ago|last (?:year|month)|ha(?:s|ve)|is|are|was placed|were placed|on leave|later)\b/i;

/**
 * The voice of the account that a plain sentence goes on with: "He pointed a gun, police said. Officers shot him." The sentence
 * before it must be that voice's, to its end and without a doubt, and this one must go on with the same people in the past.
 */
export function continuedVoice(sentence: Sentence, sentences: readonly Sentence[]): Voice | null {
  let at = sentence;
  for (let back = 0; back < LONGEST_ACCOUNT; back++) {
    if (at.voices.length > 0 || !GOES_ON.test(at.text) || TURNS.test(at.text)) return null;
    const before = sentences[at.index - 1];
    if (!before || before.paragraph !== sentence.paragraph) return null;
    const voice = before.voices.at(-1);
    if (voice) return isAccount(voice, before) ? voice : null;
    at = before;
  }
  return null;
}

/** Those who tell what happened; a medical examiner or a prosecutor tells what was found. */
const TELLS_EVENTS: ReadonlySet<string> = new Set(["police", "investigator", "official"]);
const SAYING = /\b(?:said|says?|told|according to|reported|reports?|wrote|explained|stated|added|confirmed)\b/i;

/** How many plain sentences may follow words of saying as the same account. */
const LONGEST_ACCOUNT = 2;

/** One official voice that tells all of its sentence, and neither denies, promises nor withholds. */
function isAccount(voice: Voice, { voices, text, start, end }: Sentence): boolean {
  if (voice.mode !== "stated" && voice.mode !== "confirmed") return false;
  if (!voice.speakers.every(({ kind }) => TELLS_EVENTS.has(kind))) return false;
  if (!SAYING.test(text.slice(voice.cue.start - start, voice.cue.end - start))) return false;
  if (voices.some(({ speakers }) => speakers[0]?.kind !== voice.speakers[0]?.kind)) return false;
  if (/[“”"]/.test(text)) return false;
  const told = voice.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
  return told > (end - start) / 2;
}
