/** Something in a sentence that speaks for or against a police use of deadly force, and how much. */
export interface Sign {
  readonly name: string;
  /** What it adds when a text holds it once or more; below zero where it speaks for somebody else's violence. */
  readonly weight: number;
  readonly pattern: RegExp;
}

const ONE =
  "(?:officers?|ofcrs?|cops?|deput(?:y|ies)|troopers?|marshals?|constables?|police(?:m[ae]n|wom[ae]n)|agents?|sergeant|sgt\\.?|trooper|detectives?|swat(?: team)?)";
const POLICE = `(?:${ONE}|police|authorities|law enforcement)`;
/** A few words of one clause, none of which says that the police only heard, said or found something. */
const STILL =
  "(?:(?!(?:said|says?|tell|told|found|find|believes?|alleges?|learn(?:ed)?|respond\\w*|alerted|receiv\\w+|heard|know|want|identif\\w+|confirm\\w*|arrest\\w*|investigat\\w+|where|reports?|reported|suspects?|gunman|someone|was|were|being|been|called|dispatched|who was|shots)\\b)[^.;]){0,60}?";

const sign = (name: string, weight: number, source: string, flags = "i"): Sign => ({
  name,
  weight,
  pattern: new RegExp(source, flags),
});

/** Signs that a text shares with many others and that only count together. Weights are in tenths. */
export const SIGNS: readonly Sign[] = [
  sign(
    "officers shot or fired",
    26,
    `\\b${ONE}\\b ${STILL}\\b(?:shot|shoots?|fires|fired|firing|discharg\\w+|kills|killed|killing)\\b(?! (?:by|in the|from his|him from|at by))`,
  ),
  sign("police shot or fired", 3, `\\bpolice ${STILL}\\b(?:shot|shoots?|fired|opened fire|kills|killed)\\b(?! by)`),
  sign(
    "fire returned",
    4,
    "\\b(?:return(?:ed|s|ing)?|exchang\\w+|discharg\\w+|opened|opens) (?:\\w+ )?(?:gun)?(?:fire|shots)\\b",
  ),
  sign(
    "came at an officer",
    15,
    `\\b(?:shoot(?:ing)?|shot|fir(?:ed|ing)|point(?:ed|ing)?|aim(?:ed|ing)?|rais(?:ed|ing)|lung(?:ed|ing)|charg(?:ed|ing)|advanc(?:ed|ing)|came|approach(?:ed|ing)|walk(?:ed|ing)|ran|drove|swung|rush(?:ed|ing))\\b[^.;]{0,40}\\b(?:at|towards?|on|upon|approached) (?:the |an? |one of the |\\w+ )?${POLICE}`,
  ),
  sign(
    "told to drop it",
    9,
    "\\b(?:drop (?:the|his|her|their|it|a)|refus\\w+ (?:to (?:drop|put|comply|surrender)|(?:\\w+ )?commands?|(?:\\w+ )?orders?)|(?:verbal )?commands?|ordered (?:him|her|the))\\b",
  ),
  sign(
    "forced to shoot",
    8,
    "\\b(?:forced|forcing|had|having|causing|caused)\\b[^.;]{0,20}\\bto (?:shoot|fire|return fire|discharge)\\b",
  ),
  sign(
    "feared for life",
    6,
    "\\b(?:fear(?:ed|ing)?|imminent|threat|safety|defen[sc]e|protect\\w*)\\b[^.;]{0,30}\\b(?:li(?:fe|ves)|threat|danger|safety|officers?|himself|death)\\b",
  ),
  sign(
    "Taser or restraint",
    16,
    "\\b(?:tasers?|tased|tasered|stun guns?|less[- ]lethal|bean ?bags?|chokehold|carotid|neck hold|restrain(?:t|ed|ts)|kneel(?:ed|ing)|knelt|knee on|ketamine|prone|police dog|k-?9)\\b",
  ),
  sign(
    "force by name",
    5,
    "\\b(?:use of force|excessive force|deadly force|lethal force|ois|de-?escalat\\w+|unarmed)\\b",
  ),
  sign(
    "police video",
    17,
    "\\b(?:body|dash(?:board)?)[- ]?(?:worn )?cam(?:era)?s?\\b|\\b(?:police|officers?|department|sheriff|nypd|city)\\b[^.;]{0,40}?\\b(?:video|footage)\\b",
  ),
  sign(
    "leave or powers taken",
    11,
    "\\b(?:administrative|paid|routine) (?:leave|duty)|on (?:paid )?leave\\b|\\bstripped of|\\breassigned\\b|\\bdesk duty|\\bmodified duty",
  ),
  sign(
    "killing of somebody named",
    16,
    "\\b(?:[Ss]hooting|[Kk]illing|[Dd]eath)s? (?:death )?of (?:\\p{Lu}[\\p{L}’'.-]+ \\p{Lu}|an? unarmed)|\\bkilled \\p{Lu}[\\p{L}’'.-]+ \\p{Lu}",
    "u",
  ),
  sign(
    "officer charged",
    4,
    `\\b(?:officers?|deput(?:y|ies)|troopers?|ex-?(?:cop|officer)|police)\\b[^.;]{0,90}\\b(?:indict\\w*|convict\\w+|acquit\\w+|(?:is|was|be|been|being|are|were) charged|murder(?:ing)?|manslaughter|homicide|plead\\w*|faces?|sentenc\\w+)\\b`,
  ),
  sign(
    "charged officer",
    9,
    "\\b(?:charg\\w+|indict\\w*|convict\\w+|acquit\\w+|clear(?:ed|s|ing)|prosecut\\w+)\\b[^.;]{0,40}\\b(?:officers?|deput(?:y|ies)|troopers?|policem[ae]n|police veteran)\\b",
  ),
  sign(
    "no charges",
    7,
    "\\b(?:no (?:criminal )?charges|not (?:be )?(?:charged|indict\\w*)|declin\\w+ (?:to (?:charge|prosecute|indict)|charges|prosecution)|justified|cleared of|no[- ](?:true )?bill|filed no charges)\\b",
  ),
  sign(
    "who shot somebody named",
    14,
    "\\b(?:police|officer|deputy|sheriff|chief|department|fired|promoted|detective)\\b[^.;]{0,60} (?:who|when (?:he|she)|for|over|after) (?:fatally )?(?:shot|killed|shooting|killing) (?:an? |the )?(?:\\p{Lu}[\\p{L}’'.-]+|unarmed|\\d+-year-old)",
    "u",
  ),
  sign(
    "former officer",
    18,
    "\\b(?:ex-|former(?:ly)?(?: of)? |fired )(?:\\p{L}+ ){0,3}(?:cops?|officers?|deput(?:y|ies)|troopers?|police)\\b",
    "iu",
  ),
  sign(
    "sued over it",
    12,
    "\\b(?:suit|sued|sues|suing|lawsuit|settle(?:ment|d)?|wrongful death)\\b[^.;]{0,80}?\\b(?:city|county|officers?|police|department|sheriff|family|estate)\\b",
  ),
  sign(
    "outside body",
    10,
    "\\b(?:bureau of (?:criminal )?(?:investigation|apprehension)|state police|department of law enforcement|attorney general|district attorney|state[’']?s attorney|commonwealth[’']?s attorney|copa|civilian office|police accountability|inspector general|internal affairs|independent (?:inquiry|investigation|review|report)|texas rangers|division of criminal investigation|force investigation)\\b",
  ),
  sign(
    "pursuit or stop",
    4,
    "\\b(?:traffic stop|pursuit|foot chase|chas(?:e|ed|ing)|barricad\\w+|swat|search warrant|welfare check|pulled over|swatting)\\b",
  ),
  sign(
    "somebody else arrested",
    -13,
    "\\b(?:suspects?|man|woman|teen(?:ager)?|boy|boyfriend|husband|\\d\\d-year-old)\\b[^.;]{0,50}\\b(?:was|were|is|has been|have been|been|are|being)? ?(?:arrested|charged|booked|in custody|jailed|being held|turned (?:himself|herself) in)\\b",
  ),
  sign(
    "police arrested or seek",
    -19,
    "\\b(?:police|detectives|deputies|officers|authorities|investigators)\\b[^.;]{0,30}\\b(?:arrest(?:ed)?|(?:are |still )?(?:search(?:ing)?|look(?:ing)?|hunt\\w*) for|seek(?:ing)?|charged|are asking)\\b",
  ),
  sign(
    "tips asked",
    -21,
    "\\b(?:anyone with (?:any )?information|crime ?stoppers|call (?:the )?(?:police|detectives)|tips?\\b[^.;]{0,20}\\b(?:line|anonymous)|no arrests|suspect description|no suspects?|motive|person of interest)\\b",
  ),
  sign(
    "crime among others",
    -10,
    "\\b(?:gang|robb(?:ery|ed|ers)|drive-by|homicide (?:detectives|unit|victim)|domestic (?:dispute|violence)|self-inflicted|accidental(?:ly)?|gunshot victims?|bystander|nightclub|argument|altercation|murder-suicide)\\b",
  ),
  sign(
    "many counted",
    -11,
    "\\b(?:fatal shootings by police|people (?:were )?(?:shot and )?killed by (?:\\w+ )?police|killings by police|police killings|(?<!\\b(?:an?|one|two|three|four|five|six|seven|eight|\\d+) )counts? of|statistics|database|since (?:19|20)\\d\\d|per (?:year|capita)|weekend)\\b",
  ),
];
