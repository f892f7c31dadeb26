import { matches, type Rule } from "../rule.ts";

/** Why police were there: what is recorded, and the words that say it. */
const REASONS: readonly (readonly [recorded: string, words: string])[] = [
  [
    "domestic disturbance",
    "(?:potential |possible |reported )?domestic(?:[- ]violence)?(?: (?:disturbance|dispute|violence|incident|call|assault|argument|situation|altercation|abuse))+",
  ],
  [
    "traffic stop",
    "traffic stop|pulled over|(?:tried|attempted|attempting|trying) to (?:stop|pull over) (?:[\\p{L}’']+ ){0,4}(?:car|vehicle|truck|suv|van|motorcycle|driver)",
  ],
  ["welfare check", "(?:welfare|wellness|well-being) (?:check|call)"],
  [
    "mental health crisis",
    "mental (?:health )?crisis|mental[- ]health (?:call|episode|check|emergency)|(?:suicidal|emotionally disturbed) (?:person|man|woman|subject)|threaten(?:ing|ed) (?:to (?:kill|harm|hurt) (?:himself|herself|themselves)|suicide)|suicide threat",
  ],
  [
    "warrant service",
    "(?:serv(?:e|ed|ing)|execut(?:e|ed|ing)) (?:a |an |the |two )?(?:[\\p{L}-]+ ){0,4}warrants?|no-knock (?:raid|warrant)",
  ],
  [
    "shots fired",
    "(?:report|call|alert|reports|calls)s? (?:of|about|for) (?:shots? (?:being )?fired|gunshots|gunfire|a shooting)|shots[- ]fired (?:call|alert|report)|shotspotter",
  ],
  [
    "armed person",
    "(?:report|call|reports|calls|911 calls?) (?:of|about|for|that|reporting) (?:an? )?(?:[\\p{L}-]+ ){0,3}(?:(?:man|woman|person|suspect|subject|teen) (?:[\\p{L}]+ )?(?:with|armed with|waving|carrying|holding|pointing|wielding) (?:an? )?(?:[\\p{L}]+ ){0,2}(?:gun|knife|handgun|weapon|rifle|machete|bat|sword)|armed (?:man|woman|person|suspect|subject))",
  ],
  [
    "assault",
    "(?:involve(?:d|s)? |report(?:s|ed|ing)? (?:of )?|call (?:about|for|of) )(?:an? )?(?:possible |physical |aggravated |reported )?assault|assault (?:call|in progress)",
  ],
  ["stabbing", "(?:report|reports|call|calls) (?:of|about|for) (?:a )?(?:possible )?stabbing"],
  [
    "disturbance",
    "(?:911 |emergency )?(?:report|reports|call|calls) (?:of|about|for|reporting) (?:an? )?(?:possible |potential |reported |loud )?(?:disturbance|fight|altercation|argument)|disturbance call",
  ],
  [
    "burglary",
    "(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported |suspected )?(?:burglary|break-in|home invasion)(?: call)?",
  ],
  [
    "robbery",
    "(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported |armed |bank )*robbery(?: call)?",
  ],
  [
    "theft",
    "(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported )?(?:shoplift(?:ing|er)|theft|stolen (?:car|vehicle|truck))",
  ],
  [
    "trespass",
    "(?:report|reports|call|calls) (?:of|about|for) (?:an? )?(?:possible |reported )?(?:trespass(?:ing|er)|prowler|intruder)",
  ],
  [
    "suspicious person",
    "(?:report|reports|call|calls|called|911 call) (?:of|about|for|on|reporting) (?:an? )?(?:possible |reported )?suspicious (?:person|man|woman|male|vehicle|activity)|suspicious[- ](?:person|vehicle) (?:call|report)",
  ],
  [
    "shoplifting",
    "(?:alleged|reported|suspected|possible) shoplift(?:ing|er)s?|shoplifting (?:report|call|complaint|suspect)|accused of shoplifting",
  ],
  ["noise complaint", "(?:noise|loud[- ]music|loud[- ]party) (?:complaint|call|report)"],
  [
    "hostage situation",
    "(?:report|reports|call|calls) (?:of|about|for|reporting) (?:an? )?(?:[\\p{L}]+ ){0,2}hostages?(?: situation)?|hostage (?:call|report)",
  ],
  [
    "vandalism",
    "vandalism (?:call|report|complaint)|(?:report|reports|call|calls) (?:of|about|for) (?:possible )?vandalism",
  ],
  [
    "crash",
    "(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:crash|collision|accident|wreck)",
  ],
  [
    "pursuit",
    "(?:foot|police|vehicle|car|high-speed) (?:pursuit|chase)|led (?:police|officers|deputies) on a (?:chase|pursuit)",
  ],
];
const PATTERNS = REASONS.map(
  ([recorded, words]) => [recorded, new RegExp(`\\b(?:${words})(?![\\p{L}])`, "giu")] as const,
);
/** Advice, lessons and background that only mention such things. */
const TALK =
  /\b(?:signs of|victims of|awareness|prevent|prevention|especially when|hotline|resources|survivors|nature of|history of|national|charges? of|charged with|convicted)\b/i;

/** Why police came: the kind of call or of stop. Several may be given. */
export const encounterReason: Rule = {
  name: "encounter-reason",
  fields: ["encounter_reason"],
  cues: "domestic stop stopped pulled welfare wellness well-being mental mental-health suicidal emotionally suicide threatening threatened warrant warrants raid shots-fired shotspotter report reports reported reporting call calls involve involved involves assault disturbance burglary robbery trespassing pursuit chase responded responding suspicious shoplifting shoplifter shoplifters noise hostage hostages vandalism intruder prowler crisis".split(
    " ",
  ),
  *read(sentence) {
    const seen = new Set<string>();
    for (const [recorded, pattern] of PATTERNS)
      for (const match of matches(sentence, pattern)) {
        if (TALK.test(sentence.text)) {
          yield { start: match.start, end: match.end, refused: "talk about such calls, not this one" };
          continue;
        }
        if (seen.has(recorded)) continue;
        seen.add(recorded);
        yield { field: "encounter_reason", value: recorded, start: match.start, end: match.end, confidence: 0.8 };
      }
  },
};
