import type { SpeakerKind } from "../../model/index.ts";

/** Words that make a run of capitals an agency's or another body's name rather than a person's. */
const BODY =
  /^(?:police|sheriff's|sheriffs|sheriff|department|dept\.?|office|bureau|division|agency|team|unit|force|patrol|authority|commission|board|council|committee|marshals?|prosecutor's|attorney's|coroner's|examiner's|fbi|atf|dea|doj|swat|court|university|college|school|hospital|center|centre|association|union|coalition|naacp|aclu|news|times|post|herald|tribune|courier|gazette|journal|press|police-involved)$/;

/** Words that make it a place's name. */
const PLACE =
  /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|highway|hwy\.?|route|court|place|way|parkway|circle|terrace|trail|loop|apartments?|park|mall|motel|hotel|inn|plaza|village|estates|station|bridge|river|creek|lake|county|church|store|market|lodge|gardens|towers?|heights|square|stadium|airport|cemetery|library|interstate|alley|crossing|falls|springs|side|bar|grill|cafe|tavern|lounge|pub|restaurant|diner|shop|campus|neighborhood)$/;

/** Capitalised words that are not names of people however they are combined. */
const NOT_A_NAME =
  /^(?:the|a|an|this|that|these|those|he|she|they|it|we|i|in|on|at|by|for|from|with|as|and|but|or|if|when|while|after|before|during|since|until|upon|although|though|despite|because|according|no|not|there|here|what|who|whom|why|how|where|which|one|two|three|four|five|six|seven|eight|nine|ten|also|then|later|meanwhile|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|police|officers?|deputies|deputy|authorities|investigators|witnesses|neighbors|family|black|white|hispanic|latino|asian|american|americans|african|native|christmas|thanksgiving|easter|taser|internet|facebook|twitter|youtube|youtuber?|gofundme|more|some|many|all|both|several|earlier|fatal|shooting|man|woman|suspect|victim|north|south|east|west|northern|southern|eastern|western|central|city|town|new|internal|affairs|related|read|update|updated|photo|video|watch|click|copyright|associated|fiction|dear|re|sincerely|respectfully|yours|subject|attn|officer-involved|body-worn|god|mother|father|daughter|son|infant|mr\.?|mrs\.?|ms\.?|state|medical|examiner|attorney|general|district|coroner|judge|mayor|chief|sheriff|prosecutor|director|commissioner|superintendent|jeep|ford|chevrolet|chevy|toyota|honda|nissan|dodge|hyundai|kia|bmw|glock|ruger|has|have|was|were|is|are|had|will)$/;

export function isBodyWord(lower: string): boolean {
  return BODY.test(lower);
}

export function isPlaceWord(lower: string): boolean {
  return PLACE.test(lower);
}

export function isNeverAName(lower: string): boolean {
  return NOT_A_NAME.test(lower);
}

/** The kind of voice an agency or organisation speaks with, from its name. */
export function kindOfOrganisation(name: string): SpeakerKind | null {
  const known = kinds.get(name);
  if (known !== undefined) return known;
  const kind = judgedKind(name);
  // The same few names come again and again; the cache is emptied rather than let grow without end.
  if (kinds.size > 5000) kinds.clear();
  kinds.set(name, kind);
  return kind;
}

const kinds = new Map<string, SpeakerKind | null>();

function judgedKind(name: string): SpeakerKind | null {
  const lower = name.toLowerCase().replaceAll("’", "'");
  if (
    /prosecutor|district attorney|county attorney|state's attorney|prosecuting|attorney general|commonwealth's attorney/.test(
      lower,
    )
  )
    return "prosecutor";
  if (/medical examiner|coroner/.test(lower)) return "medical-examiner";
  if (
    /bureau of investigation|investigati(?:on|ve)|investigators|critical incident|criminal apprehension|police accountability|task force|inspector general/.test(
      lower,
    )
  )
    return "investigator";
  if (/police|sheriff|patrol|marshal|public safety|constable|troopers/.test(lower)) return "police";
  if (/council|mayor|city of|county of|governor/.test(lower)) return "official";
  if (/naacp|aclu|coalition|black lives/.test(lower)) return "community";
  if (/department|office/.test(lower)) return "official";
  return null;
}
