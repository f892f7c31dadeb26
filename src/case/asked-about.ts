import type { FieldName } from "../model/index.ts";

/** What the words of a question ask for, as a field of the catalogue; the first that fits. */
const ASKED: readonly (readonly [RegExp, FieldName])[] = [
  [/\bhow many (?:shots|rounds|bullets)\b/i, "shots_fired"],
  [/\bhow many (?:officers|deputies|troopers|of them) (?:fired|shot|opened fire)\b/i, "officers_who_fired"],
  [/\bhow many (?:officers|deputies|troopers) (?:were|responded|came)\b/i, "officers_on_scene"],
  [
    /\b(?:was|were|is) (?:\p{L}+ ){1,3}(?:armed|unarmed)\b|\bhad? an? (?:gun|weapon|knife)\b|\bwhat (?:kind of )?weapon\b/iu,
    "armed_status",
  ],
  [
    /\b(?:video|footage)\b.*\b(?:released?|made public|shown?|see)\b|\b(?:released?|see|show)\b.*\b(?:video|footage)\b/i,
    "video_release",
  ],
  [
    /\b(?:camera|cameras)\b.*\b(?:on|recording|activated|worn|rolling)\b|\bwere there (?:body )?cameras\b/i,
    "body_camera",
  ],
  [
    /\bwhy (?:were |was |did )?(?:the )?(?:police|officers?|deput(?:y|ies)) (?:there|called|come|came|sent|stop|pull)/i,
    "encounter_reason",
  ],
  [
    /\b(?:what|which) (?:was |were )?(?:the )?(?:names?|officers?)\b.*\b(?:names?|fired|shot)\b|\bwho (?:fired|shot|pulled the trigger)\b|\bnames? of (?:the )?officers?\b/i,
    "names_release",
  ],
  [/\b(?:be|been) charged\b|\bface charges\b|\bcharges? (?:be )?filed\b/i, "charging_decision"],
  [/\bcause of death\b|\bhow (?:did )?(?:\p{L}+ ){1,2}died?\b/iu, "cause_of_death"],
  [/\bde-?escalat|\b(?:warning|taser|less[- ]lethal)\b/i, "deescalation"],
];

/** The field that a question asked aloud is about; null where its words tell of none. */
export function fieldAsked(question: string): FieldName | null {
  return ASKED.find(([words]) => words.test(question))?.[1] ?? null;
}
