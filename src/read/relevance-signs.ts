export const OFFICER = "(?:police|officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?|federal agents?|swat)";
/** One officer or several, but not "police", who also say, search and arrest. */
const OFFICERS = "(?:(?:police |ex-|former )?officers?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?)";
/** Words between officers and a shooting that make it somebody else's. */
const SOMEBODY_ELSE =
  "(?![^;]{0,60}?\\b(?:say|says|said|suspects?|man|woman|men|teen|gunman|arrest|search|hunt|look|investigat|identif|found|find|arriv|respond|respons|receiv|call|report|told|was|were|been|after|when|where|accused of (?:killing|shooting) (?:an? )?(?:police|officer|deputy)))";
export const HARM = "(?:shooting|killing|death|killed|shot|murder(?:ing)?|slaying|slain|tased|manslaughter|homicide)";
/** "identified by police", "heard by an officer": what police did there is not the harm. */
const NOT_THE_HARM =
  "(?<!\\b(?:\\w+(?<!(?:shoot|kill)ing|shot|killed|tased|murdered|times|dead|death|wounded|fired)ed|found|seen|heard|told|taken|given|made|held|known|investigation|statement|release|custody|arrest) )";

type Sign = readonly [reason: string, pattern: RegExp];

/** Words that by themselves say that police used deadly force on somebody. */
export const TELLING: readonly Sign[] = [
  [
    "names a police use of force",
    /\b(?:(?:officer|deputy|trooper|police|agent|law enforcement)[- ]involved (?:fatal )?(?:shooting|death|killing)|(?:fatal |deadly )?police (?:shooting|killing)|(?:used?|use of|using) deadly force|(?:in|police) custody death|death in (?:police )?custody)\b/i,
  ],
  [
    "says that it was by police",
    new RegExp(
      `\\b${HARM}\\b[^;]{0,90}?${NOT_THE_HARM}\\bby (?:[^;,]{0,50}? |\\p{Lu}\\S+ \\p{Lu}\\S+, an? [^;,]{0,30})?${OFFICER}\\b(?! (?:said|says|report))`,
      "iu",
    ),
  ],
  [
    "says that an officer did it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^.;]{0,40}? (?:who|that|accused of|for|in) (?:fatally |then |also )?(?:shot|killed|killing|shooting|fired|the (?:fatal )?(?:shooting|killing|death) of|the shooting death)\\b`,
      "i",
    ),
  ],
  [
    "says that an officer did it",
    new RegExp(
      `\\b${OFFICERS}\\b${SOMEBODY_ELSE}[^;,]{0,40}? (?:fatally )?(?:shot|killed)(?: and killed| dead)? (?:an?|the|his|her|their|him|them|\\p{Lu}|\\d|unarmed|early|late)`,
      "iu",
    ),
  ],
  [
    "says that an officer was charged over it",
    new RegExp(
      `\\b${OFFICERS}\\b(?![^;]{0,60}?\\b(?:say|says|said|suspects?|man|woman|men|teen|gunman|arrest|search|hunt|look|investigat|identif)\\b)[^;]{0,120}?\\b(?:charged|indicted|convicted|guilty|acquitted|sentenced|faces?)\\b[^;]{0,100}?\\b(?:murder|manslaughter|homicide)\\b|\\b(?:charg(?:ed|es|ing)|convict(?:ed|s)|acquit(?:ted|s)|indict(?:ed|s)) [^;]{0,40}?${OFFICERS}\\b[^;]{0,80}?\\b(?:of|with|over|for|in) [^;]{0,40}?\\b${HARM}\\b|\\bformer(?:ly)? (?:of|with) [^;,]{0,40}police\\b[^;]{0,60}\\b(?:charged|indicted|convicted|acquitted)\\b`,
      "i",
    ),
  ],
  [
    "says that officers are or are not charged over it",
    new RegExp(
      `\\b(?:won['’]t|will not|would not|not to|declin\\w+ to|refus\\w+ to|whether to|should|could|may) (?:be )?(?:charge|indict|prosecute|seek charges against|pursue charges against|file charges against|bring charges against) (?:the |any |\\w+ ){0,3}?${OFFICERS}\\b|\\b(?:police|sheriff['’]s) (?:\\w+ )?veteran\\b[^;]{0,60}\\b(?:murder|manslaughter|homicide)\\b|\\bno (?:criminal )?charges\\b[^;]{0,30}\\b(?:against|for) (?:the |\\w+ ){0,3}?${OFFICERS}\\b`,
      "i",
    ),
  ],
  [
    "says that officers fired",
    new RegExp(
      `\\b${OFFICERS}\\b[^;]{0,70}? (?:when (?:he|she|they|an? officer) (?:fatally )?(?:shot|killed|fired|opened fire)|(?:firing|fired) (?:\\w+ ){0,3}?(?:times?|shots?|rounds?|bullets?)|chasing [^;]{0,80}? shot|exchanged (?:gunfire|fire|shots)|returned fire)\\b`,
      "i",
    ),
  ],
];
export const COUNTS =
  /\b(?:fatal shootings by police|people (?:were )?(?:shot and )?killed by police|killings by police|police killings|police shootings|fatal police shootings|shootings by (?:an? )?(?:police|officers?))\b/i;

/** Words that together, beside a death or shooting, say so, each with how much it says. */
export const SIGNS: readonly (readonly [weight: number, pattern: RegExp])[] = [
  [
    0.5,
    /\b(?:shooting|killing|death) (?:death )?of (?:(?:an? |the )?(?:unarmed|[\d]+-year-old)|\p{Lu}[\p{L}’'.-]+ \p{Lu})/u,
  ],
  [1, /\b(?:body|dash(?:board)?)[- ]?(?:worn )?cam(?:era)?s?\b/i],
  [
    0.5,
    /\b(?:police|officers?|department|sheriff|city|chief)(?:['’]s)?\b(?![^.;]{0,50}\b(?:surveillance|security))[^.;]{0,50}?\b(?:video|footage)\b|\bvideo (?:released|from)\b[^.;]{0,40}\bofficers?\b/i,
  ],
  [1, /\b(?:administrative|paid) (?:leave|duty)|on leave\b|\bstripped of (?:their )?police powers\b/i],
  [
    1,
    new RegExp(
      `\\b(?:${OFFICERS})\\b (?:\\w+ly |then |also |had |have |has |who |both |[\\p{L}]+ [\\p{L}]+ ){0,2}?(?:fired|shot|opened fire|discharged|pulled the trigger)\\b`,
      "iu",
    ),
  ],
  [
    1,
    new RegExp(
      `\\b${OFFICERS}\\b[^.;]{0,40}? (?:was|were|is|are|been|be|will|not|won['’]t|should) (?:\\w+ ){0,2}?(?:charged|indicted|cleared|disciplined|fired from|prosecuted|interviewed)\\b|\\b(?:charges?|indictment|case) against (?:the |a )?(?:\\w+ ){0,3}?${OFFICERS}\\b|\\b(?:shooting|killing|use of force|officers?) (?:was|were|is) (?:legally )?justified\\b|\\bqualified immunity\\b`,
      "i",
    ),
  ],
  [
    1,
    /\b(?:su(?:it|ed|e|ing)|lawsuit|settle(?:ment|d)?|wrongful death)\b[^.;]{0,80}?\b(?:city|county|officers?|police|department|sheriff)\b/i,
  ],
  [1, /\b(?:use of force|excessive force|de-escalat\w+|chokehold|restrain(?:t|ed) (?:him|her|hold)|tasers?)\b/i],
  [0.5, /\bunarmed\b/i],
  [
    0.5,
    /\b(?:bureau of (?:criminal )?(?:investigation|apprehension)|state police|attorney general|district attorney|prosecutor|police accountability|inspector general|internal affairs)\b[^.;]{0,90}?\b(?:investigat\w+|inquiry|review\w*|case|decide)\b/i,
  ],
  [
    0.5,
    /\b(?:transparen\w+|outside (?:agency|investigation)|standard (?:procedure|protocol) in|justice for|protest(?:s|ers)?)\b/i,
  ],
  [
    1,
    new RegExp(
      `\\b(?:stopped|chased|restrained|confronted|tased|pinned|held down|encountered) by (?:\\w+ ){0,3}?${OFFICERS}\\b|\\b(?:encounter|confrontation|standoff|struggle) with (?:\\w+ ){0,3}?(?:police|${OFFICERS})\\b`,
      "i",
    ),
  ],
];
export const ENOUGH_SIGNS = 1;
