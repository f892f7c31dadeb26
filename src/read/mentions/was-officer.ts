const BODY = "(?:the )?(?:[\\p{Lu}][\\p{L}.’'-]* ){0,4}(?:(?:city|state|county) )?(?:police|sheriff['’]s)\\b";
const YEARS = "(?:an? )?(?:\\d{1,2}|\\p{Ll}+(?:-\\p{Ll}+)?)";
const BEHIND = new RegExp(
  `^(?:, \\d{2})?(?: of (?:the )?(?:[\\p{Lu}][\\p{L}.’'-]* ){1,4}(?:police\\b|Police Department\\b|Sheriff['’]s (?:Office|Department))|, an? (?:former |fired |ex-|then-)?(?:[\\p{Lu}][\\p{L}.’'-]* ){1,3}(?:police |K-9 |sheriff['’]s )?(?:officer|deputy|trooper)\\b|, (?:formerly (?:of|with|a member of) ${BODY}|${YEARS}[- ]years? (?:[\\p{L}.’'-]+ ){0,4}?(?:police|force|department|K-9) veteran|${YEARS} years (?:a police(?:man|woman)|an officer))|, who (?:[^.;,]{1,60}, )?was promoted to (?:detective|sergeant|lieutenant|corporal)|(?:, who [^.;]{1,80},)? was promoted to (?:detective|sergeant|lieutenant|corporal))`,
  "u",
);
const BEFORE = /\b(?:officer|deputy|trooper): $/i;

/**
 * Whether the words beside a name without a title tell that it is an officer's: "Dana Pell, formerly of Alder Crossing police", "Dana Pell,
 * a 20-year police veteran", "Officer: Dana Pell".
 */
export function wasOfficer(content: string, start: number, end: number): boolean {
  return BEHIND.test(content.slice(end, end + 160)) || BEFORE.test(content.slice(Math.max(0, start - 10), start));
}
