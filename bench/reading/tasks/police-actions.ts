/** What police are said to have done in a sentence. */
export type PoliceAction = "kill" | "force" | "arrest" | "fail" | "any";

const POLICE =
  "(?:police(?:m[ae]n|wom[ae]n)?|cops?|constables?|jawans?|security (?:forces|personnel)|paramilitary(?: forces)?|(?:rapid action|police) force|law enforcement|officers?|deput(?:y|ies)|troopers?)";
/** Between police and what they do: words of their own clause, but none that make somebody else the doer. */
const DOING =
  "(?:(?!\\b(?:said|says|told|against|suspects?|who|whom|mob|mobs|rioters|accused|by|were (?:kill|injur|attack|stab)|was (?:kill|injur|attack|stab))\\b)[^.;:]){0,70}?";
const FIRING = "(?:police|army|cop) (?:firing|bullets?|shooting|gunfire|fire|atrocit(?:y|ies))";
const DIED =
  "(?:kill(?:ed|ing|s|ings)?|d(?:ied|ies|ying|eaths?|ead)|lives|(?:death )?toll|bod(?:y|ies)|fatalit(?:y|ies)|succumbed)";

const KILL: readonly RegExp[] = [
  new RegExp(`\\b${DIED}\\b[^.;]{0,70}\\b(?:in|due to|by|from|of|to|after|during) (?:the |an? )?${FIRING}`),
  new RegExp(`\\b${FIRING}\\b[^.;]{0,60}\\b(?:${DIED}|claimed)\\b`),
  new RegExp(`\\b${DIED}\\b[^.;]{0,40}\\bfiring by (?:the )?${POLICE}`),
  new RegExp(
    `\\b(?:killed|shot dead|gunned down|killings?|shot and killed|murdered)\\b[^.;,]{0,30}\\bby (?:[\\w-]+ ){0,4}?${POLICE}\\b`,
  ),
  new RegExp(
    `\\b${POLICE}\\b(?! (?:said|says|firing))${DOING}\\b(?:killed|killing|kills?|shot dead|gunned down|shot and killed|fatally shot)\\b(?! in| by| himself| herself| of)`,
  ),
  new RegExp(
    `\\b${POLICE}\\b${DOING}\\b(?:opened fire|fired)\\b[^.;]{0,60}\\b(?:killing|in which [^.;]{0,30}(?:died|killed)|left [^.;]{0,20}dead)\\b`,
  ),
];
const KILL_MORE: readonly RegExp[] = [
  // "…died when police opened fire", "police opened fire … and two people died"
  new RegExp(
    `\\b${DIED}\\b[^.;]{0,60}\\b(?:when|as|after|where) (?:the )?${POLICE}\\b[^.;]{0,25}\\b(?:open(?:ed)? fire|fired|resorted to firing|shot)\\b`,
  ),
  new RegExp(
    `\\b${POLICE}\\b[^.;]{0,30}\\b(?:open(?:ed|ing)? fire|resort(?:ed|ing) to firing|fired)\\b[^.;]{0,90}\\b(?:died|dead|killed|killing|deaths?)\\b`,
  ),
  // "killed in an encounter" is how newspapers of India say that police shot somebody.
  new RegExp(`\\b${DIED}\\b[^.;]{0,30}\\b(?:police )?encounters?\\b(?! with (?:militants|terrorists))`),
  new RegExp(`\\b(?:victims?|those) (?:killed )?(?:of|in) (?:the )?${FIRING}`),
  new RegExp(
    `\\bshot (?:dead )?by (?:the )?(?:\\w+ )?${POLICE}\\b[^.;]{0,40}\\b(?:died|dead|succumbed)|\\bshot dead by\\b[^.;]{0,20}${POLICE}`,
  ),
  /\b(?:killed|died|dead|deaths?) in (?:the )?firing\b(?! by| from)/,
];
const FORCE: readonly RegExp[] = [
  new RegExp(`\\b${FIRING}\\b`),
  new RegExp(`\\bfiring by (?:the )?${POLICE}`),
  new RegExp(
    `\\b${POLICE}\\b${DOING}\\b(?:open(?:ed|ing)? fire|fir(?:e|ed|ing)|shoot|shot|lathi-?charged?|cane-?charged?|tear-?gas|beat(?:en|ing)?|thrash(?:ed|ing)|assault(?:ed|ing)|manhandl(?:ed|ing)|resort(?:ed)? to (?:firing|force)|used (?:force|batons?))\\b`,
  ),
  /\b(?:lathi|cane|baton)-?\s?charg(?:e|ed|ing)\b|\btear-?\s?gas(?:sed)?\b|\brounds (?:of (?:ammunition|bullets) )?(?:were|was) fired\b|\bshot at by (?:the )?police\b|\bbeaten (?:up )?by (?:the )?police/,
];
const ARREST =
  /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|ing|s)?|detention|(?:taken|took|take) (?:\w+ ){0,3}?into (?:\w+ )?custody|round(?:ed|ing)[ -]up|picked up by|nabbed|apprehended)\b/;
const NO_ARREST =
  /\b(?:demand\w*|should|would|could|to be|not been|yet to|no(?:t| one)?(?: been)?|immediate|for the|warrants?|seek\w*|anticipatory|if|will|want(?:ed|s)?) (?:\w+ ){0,3}?(?:arrest|detain|detention)/;
const FAIL: readonly RegExp[] = [
  new RegExp(
    `\\b${POLICE}\\b[^.;]{0,90}\\b(?:fail(?:ed|ure|ing|s)?|did (?:nothing|not (?:act|respond|help|stop|come|reach|intervene|do anything|register|turn up))|mute|silent|spectators?|inaction|stood by|standing by|(?:just |merely |simply )?watch(?:ed|ing)|looked the other way|refus(?:ed|al|ing)|inept\\w*|negligen\\w*|lax\\w*|no action|never (?:came|arrived|turned up)|not taking|helpless|connivance|conniv\\w+|complicity|abett\\w*|ignored|nowhere|absent|unable|slow|late|delay\\w*|passive|indifferen\\w*|biased|partisan)\\b`,
  ),
  new RegExp(
    `\\b(?:fail(?:ed|ure|ing)|inaction|complicity|connivance|negligence|absence|inability|spectators?|ineffective\\w*)\\b[^.;]{0,50}\\b(?:of|by|from) (?:the )?(?:\\w+ )?${POLICE}\\b`,
  ),
];
const ACTS = new RegExp(
  `\\b${POLICE}\\b${DOING}\\b(?:register(?:ed|ing)?|book(?:ed)?|seiz(?:e|ed|ing)|recover(?:ed|ing)?|raid(?:ed|ing|s)?|dispers(?:e|ed|ing)|deploy(?:ed|ing|ment)?|patrol(?:led|ling|s)?|escort(?:ed|ing)?|stop(?:ped|ping)?|prevent(?:ed|ing)?|impos(?:e|ed|ing)|investigat(?:e|ed|ing|ion)|prob(?:e|ed|ing)|question(?:ed|ing)|interrogat(?:e|ed|ing|ion)|rush(?:ed)?|reach(?:ed)?|filed|lodged|search(?:ed|ing)?|comb(?:ed|ing)|sealed|cordon(?:ed)?|rescu(?:e|ed|ing)|evacuat(?:e|ed|ing)|evict(?:ed)?|remov(?:e|ed|ing)|taken|took|control(?:led)?|brought|intercept(?:ed)?|chased?|guard(?:ed|ing)?|protect(?:ed|ing)?|identif(?:y|ied)|sent|allowed|asked|ordered|helped|called|used|charge-?sheeted?)\\b`,
);
const CURFEW =
  /\bcurfew (?:was |has been |had been |is )?(?:clamped|imposed|relaxed|lifted|reimposed|continued)\b|\b(?:clamp(?:ed)?|impos(?:ed|ing)|relax(?:ed|ing)) (?:an? )?(?:indefinite )?curfew\b|\b(?:fir|case|cases|complaint) (?:was|were|has been|have been) (?:registered|filed|lodged)|\bcombing operations?\b|\bpolice (?:protection|escort|custody|remand|deployment|bandobast|control room received)\b/;

/**
 * What a sentence of Indian news says that police did: killed somebody, used force, arrested, failed to act, or anything at all. Letter case and
 * broken marks do not matter. The classes are those of IndiaPoliceEvents (Halterman and others, Findings of ACL 2021), where mobs and
 * police stand side by side. The product does not read by it: on American news its looser patterns take others' killings for the
 * police's. A killing counts only where the words make police the ones who did it.
 */
export function policeActions(sentence: string): ReadonlySet<PoliceAction> {
  const words = sentence.toLowerCase();
  const found = new Set<PoliceAction>();
  const any = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (any(KILL) || any(KILL_MORE)) found.add("kill");
  if (found.has("kill") || any(FORCE)) found.add("force");
  if (ARREST.test(words) && !NO_ARREST.test(words)) found.add("arrest");
  if (any(FAIL)) found.add("fail");
  if (found.has("force") || found.has("arrest") || ACTS.test(words) || CURFEW.test(words)) found.add("any");
  return found;
}
