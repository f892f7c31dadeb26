import { matches, type Rule } from "../rule.ts";

/** What brings officers: a report, a call, somebody sent; and what stands between that and its kind. */
const CALLED =
  "(?:reports?|reported|calls?|called|complaints?|alert|sent|dispatched|summoned|respond(?:ed|ing)|answer(?:ed|ing)|came|went|gone|there|arrived) (?:(?:police|officers|deputies|911|9-1-1|out|over|back) ){0,2}(?:of|about|for|to|on|over|after|reporting|to report|to investigate|into|that)";
const A =
  "(?: an?| the| his| her)?(?: (?:possible|potential|reported|suspected|alleged|ongoing|active|physical|loud|large|armed|attempted|apparent)){0,2}";
const SOMEBODY =
  "(?:man|woman|person|male|female|suspect|subject|teen(?:ager)?|boy|girl|somebody|someone|youth|driver)";
/** Why police were there: what is recorded, and the words that say it. */
const REASONS: readonly (readonly [recorded: string, words: string])[] = [
  [
    "domestic disturbance",
    `(?:potential |possible |reported )?domestic(?:[- ]violence)?(?: (?:disturbance|dispute|violence|incident|call|assault|argument|situation|altercation|abuse))+|${CALLED}${A} (?:family|lovers['’]?) (?:disturbance|dispute|argument|fight)`,
  ],
  [
    "traffic stop",
    `traffic stop|pulled over|(?:tried|attempted|attempting|trying) to (?:stop|pull over) (?:[\\p{L}’']+ ){0,4}(?:car|vehicle|truck|suv|van|motorcycle|driver)|pulled (?:[\\p{L}’'-]+ ){1,3}over|(?:trooper|officers?|deput(?:y|ies)) stopped (?:[\\p{L}’'-]+ ){1,3}(?:car|vehicle|truck|for|because|over)|(?:was|were) stopped (?:for|over|because|by (?:police|an officer|a deputy|a trooper))`,
  ],
  [
    "welfare check",
    `(?:welfare|wellness|well-being) (?:check|call)|check(?:ed|ing)? on (?:[\\p{L}’'-]+ ){0,3}?(?:welfare|well-being|wellbeing|safety)|${CALLED}${A} (?:welfare|wellness)`,
  ],
  [
    "mental health crisis",
    `mental (?:health )?crisis|mental[- ]health (?:call|episode|check|emergency)|(?:suicidal|emotionally disturbed) (?:person|man|woman|subject)|threaten(?:ing|ed) (?:to (?:kill|harm|hurt) (?:himself|herself|themselves)|suicide)|suicide threat|help with (?:[\\p{L}’'-]+ ){0,2}mental|(?:was|were|said (?:he|she) was) suicidal|suicidal (?:call|threats)|acting (?:strangely|erratically|bizarrely)|behaving (?:strangely|erratically)|having a (?:mental|psychotic|manic) `,
  ],
  [
    "warrant service",
    `(?:serv(?:e|ed|ing)|execut(?:e|ed|ing)) (?:a |an |the |two )?(?:[\\p{L}-]+ ){0,4}warrants?|no-knock (?:raid|warrant)|(?:to arrest|arresting) (?:[\\p{L}’'-]+ ){1,3}on (?:an? |the )?(?:[\\p{L}-]+ ){0,2}warrants?`,
  ],
  [
    "shots fired",
    `(?:report|call|alert|reports|calls)s? (?:of|about|for) (?:shots? (?:being )?fired|gunshots|gunfire|a shooting)|shots[- ]fired (?:call|alert|report)|shotspotter|${CALLED}${A} (?:shots? (?:being )?fired|gunshots|gunfire|shooting)(?! (?:of|by|that|death))`,
  ],
  [
    "armed person",
    `(?:report|call|reports|calls|911 calls?) (?:of|about|for|that|reporting) (?:an? )?(?:[\\p{L}-]+ ){0,3}(?:(?:man|woman|person|suspect|subject|teen) (?:[\\p{L}]+ )?(?:with|armed with|waving|carrying|holding|pointing|wielding) (?:an? )?(?:[\\p{L}]+ ){0,2}(?:gun|knife|handgun|weapon|rifle|machete|bat|sword)|armed (?:man|woman|person|suspect|subject))|${CALLED}${A} ${SOMEBODY} (?:[\\p{L}]+ )?(?:with|armed with|waving|carrying|holding|pointing|wielding|brandishing|threatening (?:[\\p{L}]+ ){1,2}with|had|who had) (?:an? )?(?:[\\p{L}]+ ){0,2}(?:guns?|knife|knives|handgun|weapons?|rifle|machete|bat|sword|hammer|ax)|${CALLED}${A} armed (?:man|woman|person|suspect|subject)`,
  ],
  [
    "assault",
    `(?:involve(?:d|s)? |report(?:s|ed|ing)? (?:of )?|call (?:about|for|of) )(?:an? )?(?:possible |physical |aggravated |reported )?assault|assault (?:call|in progress)|${CALLED}${A} (?:assault|beating)`,
  ],
  [
    "stabbing",
    `(?:report|reports|call|calls|called) (?:of|about|for) (?:an? )?(?:possible |attempted |reported )?stabbing|(?:caller|calls?|911 report|reports?)[^.;]{0,80}? (?:trying|tried|attempting|threatening|wanted) to stab|${CALLED}${A} stabbing`,
  ],
  [
    "disturbance",
    `(?:911 |emergency )?(?:report|reports|call|calls) (?:of|about|for|reporting) (?:an? )?(?:possible |potential |reported |loud )?(?:disturbance|fight|altercation|argument)|disturbance call|${CALLED}${A} (?:disturbance|fight|brawl|altercation|argument|unruly)`,
  ],
  [
    "burglary",
    `(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported |suspected )?(?:burglary|break-in|home invasion)(?: call)?|${CALLED}${A} (?:burglary|burglar|break-?in|home invasion|prowler)|${CALLED}${A} ${SOMEBODY} (?:trying to break|breaking|broke) into (?:an? |the |his |her )?(?:home|house|apartment|building|store)`,
  ],
  [
    "robbery",
    `(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported |armed |bank )*robbery(?: call)?|${CALLED}${A} (?:robbery|hold-?up|carjacking)|robbery suspects?|(?:after|over|in) (?:an? )?(?:armed )?(?:robbery|carjacking)`,
  ],
  [
    "theft",
    `(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:possible |reported )?(?:shoplift(?:ing|er)|theft|stolen (?:car|vehicle|truck))|${CALLED}${A} (?:theft|stolen (?:car|vehicle|truck))|(?:breaking|break|broke) into (?:cars|vehicles)|suspected of stealing|car thefts?`,
  ],
  [
    "trespass",
    `(?:report|reports|call|calls) (?:of|about|for) (?:an? )?(?:possible |reported )?(?:trespass(?:ing|er)|prowler|intruder)|${CALLED}${A} (?:trespass\\p{L}*|squatters?|intruder)`,
  ],
  [
    "suspicious person",
    `(?:report|reports|call|calls|called|911 call) (?:of|about|for|on|reporting) (?:an? )?(?:possible |reported )?suspicious (?:person|man|woman|male|vehicle|activity)|suspicious[- ](?:person|vehicle) (?:call|report)|${CALLED}${A} suspicious`,
  ],
  [
    "shoplifting",
    `(?:alleged|reported|suspected|possible) shoplift(?:ing|er)s?|shoplifting (?:report|call|complaint|suspect)|accused of shoplifting|${CALLED}${A} shoplift\\p{L}*`,
  ],
  [
    "expired registration",
    "(?:expired|outdated|invalid|no|missing|improper|unregistered|temporary|fictitious) (?:[\\p{L}]+ )?(?:registration|(?:license )?(?:plates?|tags?)|inspection sticker)",
  ],
  [
    "vehicle equipment",
    `(?:broken|defective|faulty|burned[- ]out|inoperable|non-?working|malfunctioning) (?:[\\p{L}]+ ){0,2}?(?:tail ?lights?|head ?lights?|brake lights?|lights?|windshield)|(?:no|without) (?:[\\p{L}]+ )?(?:head|tail) ?lights?|air freshener|tinted windows?|(?:obstructed|obscured) (?:view|plate)|(?:windows?|windshield) (?:was|were) (?:too )?tinted`,
  ],
  [
    "moving violation",
    `(?:stopped|pulled over|stop|suspected|accused)[^.;]{0,30}? (?:for|of|over) (?:[\\p{L}]+ ){0,2}?(?:speeding|swerving|running a (?:red light|stop sign)|reckless driving|driving erratically|an illegal (?:[\\p{L}]+-)?turn|(?:a )?traffic (?:violation|infraction)|drunk(?:en)? driving|impaired driving)|(?:speeding|swerving|ran a (?:red light|stop sign)|driving erratically|the wrong way)[^.;]{0,40}? when (?:an? |the )?(?:officers?|deput(?:y|ies)|troopers?|police)|went the wrong way|going the wrong way|wrong way down|over for (?:speeding|swerving|running|reckless)`,
  ],
  ["seat belt", "(?:not wearing (?:an? |his |her )?seat ?belts?|no seat ?belt|seat ?belt (?:violation|stop))"],
  [
    "stolen vehicle",
    "(?:in |driving |of |about |for |on )(?:an? |the )?(?:suspected |possible |possibly |reportedly |reported |allegedly )?stolen (?:car|vehicle|truck|suv|van|motorcycle|pickup)|(?:car|vehicle|truck|suv)[^.;,]{0,25}? (?:was |had been )?reported (?:as )?stolen",
  ],
  ["matched a description", "(?:match(?:ed|ing)|fit(?:ting)?) (?:the |an? )description"],
  ["eviction", "evict(?:ion|ed|ing)"],
  [
    "noise complaint",
    `(?:noise|loud[- ]music|loud[- ]party) (?:complaint|call|report)|${CALLED}${A} (?:noise|loud music|loud party)`,
  ],
  [
    "hostage situation",
    "(?:report|reports|call|calls) (?:of|about|for|reporting) (?:an? )?(?:[\\p{L}]+ ){0,2}hostages?(?: situation)?|hostage (?:call|report)",
  ],
  [
    "vandalism",
    `vandalism (?:call|report|complaint)|(?:report|reports|call|calls) (?:of|about|for) (?:possible )?vandalism|${CALLED}${A} vandal\\p{L}*`,
  ],
  [
    "crash",
    `(?:report|reports|call|calls|respond(?:ed|ing)) (?:of|about|for|to) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:crash|collision|accident|wreck)|${CALLED}${A} (?:car |traffic |vehicle )?(?:crash|collision|wreck)`,
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

/** "A warrant for domestic violence": what somebody is wanted for. */
const OF_A_WARRANT = /\b(?:warrants?|wanted|charges?) (?:for|on|over)(?: [\p{L}-]+,?){0,4} $/iu;

/** Why police came: the kind of call or of stop. Several may be given. */
export const encounterReason: Rule = {
  name: "encounter-reason",
  fields: ["encounter_reason"],
  cues: "domestic stop stopped pulled welfare wellness well-being mental mental-health suicidal emotionally suicide threatening threatened warrant warrants raid shots-fired shotspotter report reports reported reporting call calls involve involved involves assault disturbance burglary robbery trespassing pursuit called caller stab registration plate plates tag tags sticker light lights taillight taillights headlight headlights windshield freshener tinted obstructed obscured speeding swerving red reckless erratically turn violation infraction impaired seatbelt seat stolen description wrong reported reporting sent dispatched summoned answered answering came went gone arrived check checked checking help suicidal strangely erratically bizarrely arrest eviction robbery carjacking breaking stealing thefts windows complaint complaints there chase responded responding suspicious shoplifting shoplifter shoplifters noise hostage hostages vandalism intruder prowler crisis".split(
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
        if (OF_A_WARRANT.test(sentence.text.slice(0, match.start - sentence.start))) {
          yield { start: match.start, end: match.end, refused: "what a warrant was for" };
          continue;
        }
        if (seen.has(recorded)) continue;
        seen.add(recorded);
        yield { field: "encounter_reason", value: recorded, start: match.start, end: match.end, confidence: 0.8 };
      }
  },
};
