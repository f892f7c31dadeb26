const DIRECTION =
  "(?:North(?:east|west)?|South(?:east|west)?|East|West|NE|NW|SE|SW|N\\.E\\.|N\\.W\\.|S\\.E\\.|S\\.W\\.|[NSEW]\\.?)";
/** What streets are called, whole or cut short. "Hill" and "Park" are left out: they name places as often as streets. */
const SUFFIX =
  "(?:Streets?|St\\.?|Avenues?|Ave\\.?|Roads?|Rd\\.?|Lanes?|Ln\\.?|Drives?|Dr\\.?|Boulevards?|Blvd\\.?|Highways?|Hwy\\.?|Courts?|Ct\\.?|Parkway|Pkwy\\.?|Way|Place|Pl\\.?|Terrace|Circle|Cir\\.?|Trail|Pike|Turnpike|Freeway|Expressway|Alley|Loop|Row|Walk|Broadway)(?![\\p{L}])";
const PART = "(?:\\p{Lu}[\\p{L}’'-]*(?:\\.(?= \\p{Lu}))?|\\d{1,3}(?:st|nd|rd|th))";
const NUMBERED =
  "(?:(?:State |U\\.?S\\.? |County )?(?:Highway|Hwy\\.?|Route|Rte\\.?|Road) \\d{1,4}|(?:SR|CR|US)-? ?\\d{1,4})";

/** A regular expression source for a street called one: "Larch Street", "N. Third Ave.", "Highway 12". */
export const NAMED_STREET = `(?:(?:${DIRECTION} )?(?:(?:${PART} ){1,4}${SUFFIX}(?: (?:${DIRECTION})(?![\\p{L}]))?|${NUMBERED}))`;

/** A regular expression source for a street that the words before it show to be one: "block of South Larch", "block of M Street". */
export const LOOSE_STREET = `(?:${NAMED_STREET}|(?:${DIRECTION} )?(?:\\p{Lu}[\\p{L}’'-]+|\\d{1,3}(?:st|nd|rd|th))(?: \\p{Lu}[\\p{L}’'-]+){0,2})`;
