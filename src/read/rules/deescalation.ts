import type { Passage, Sentence } from "../passage.ts";
import { isPolice, partyOf } from "../people/parties.ts";
import { type Finding, matches, negated, type Refused, type Rule } from "../rule.ts";
import { subjectBefore } from "../voices/subject.ts";

/** One thing done before force: its name, the name of its absence, and the words, by whom they are said. */
interface Step {
  readonly done: string;
  readonly undone: string;
  /** Words whose subject is police. */
  readonly byPolice: RegExp | null;
  /** Words whose subject is the person: "ignored commands". */
  readonly byParty: RegExp | null;
  /** Words that need no subject of either kind. */
  readonly plain: RegExp | null;
}

const WHOM = "(?:him|her|them|[^.;,]{1,40}?)";
const STEPS: readonly Step[] = [
  {
    done: "commands given",
    undone: "no commands given",
    byPolice: new RegExp(
      `\\b(?:(?:gave|giving|given?|issued|issuing|yelled|shouted|shouting|repeated) (?:[^.;,]{0,40} )?(?:commands?|orders?|instructions)|(?:ordered|ordering|told|telling|commanded|instructed|yelled (?:at|for)|shouted (?:at|for)|yelled to|shouted to|asked|begged|urged) ${WHOM} to (?:drop|put (?:down|the|it|his|her)|surrender|show|stop|get (?:on|out|down)|come out|raise|lower|step|exit|let go))\\b`,
      "giu",
    ),
    byParty:
      /\b(?:(?:was|being|been) (?:repeatedly )?(?:told|ordered|commanded) (?:repeatedly |several times |multiple times )?to (?:drop|put (?:down|the|it|his|her)|surrender|show|stop|get (?:on|out|down)|come out|raise|lower|step|exit|let go)|ignored|ignoring|defied|refused|refusing|failed|declined|disobeyed|(?:did not|didn['’]t|would not|wouldn['’]t) (?:comply|obey|follow|heed|respond))(?: to (?:comply|obey|follow|heed))?(?: with| to)? (?:[^.;,]{0,40}?)(?:commands?|orders?|instructions|demands)\b/giu,
    plain:
      /\b(?:(?:repeated|multiple|several|verbal|numerous|loud) )+commands? (?:was|were|had been) (?:given|issued|ignored)\b/giu,
  },
  {
    done: "warning given",
    undone: "no warning given",
    byPolice:
      /\b(?:(?:gave|giving|issued|issuing|shouted|provided|give|issue|provide) (?:[^.;,]{0,30} )?(?:verbal )?warnings?|warned (?:him|her|them|the (?:man|woman|driver|suspect|teenager|boy|girl|subject)))\b/giu,
    byParty: null,
    plain:
      /\b(?:an? (?:verbal )?warning (?:was|had been) (?:given|issued|shouted)|(?:gave|with) no warning|(?<!to )without (?:any |giving (?:a|any) |a )?(?:verbal )?warning|no warning (?:was|had been) (?:given|issued))\b/giu,
  },
  {
    done: "Taser tried first",
    undone: "Taser not tried",
    byPolice:
      /\b(?:(?:tried|attempted|trying|attempting) to (?:use|deploy|subdue|fire|stop|tase)[^.;,]{0,40}(?:taser|stun gun|tase\b)|tried (?:a|using a|his|her) (?:taser|stun gun)|(?:used|deployed|fired|discharged) (?:[^.;,]{0,15} )?(?:tasers?|stun guns?)[^.;]{0,60}?\b(?:before|first|then|ineffective|no effect|without (?:effect|success)|did not|failed|but))\b/giu,
    byParty: null,
    plain:
      /\b(?:tasers?|stun guns?) (?:[\p{L}]+ ){0,3}?(?:was|were|proved) (?:ineffective|not effective|unsuccessful)|\b(?:tasers?|stun guns?) (?:had no effect|did not work|failed)\b/giu,
  },
  {
    done: "less-lethal munition tried first",
    undone: "less-lethal munition not tried",
    byPolice:
      /\b(?:used|deployed|fired) [^.;,]{0,30}(?:bean ?-?bags?|less[- ]?lethal|rubber bullets?|foam|sponge|pepper ?balls?)[^.;]{0,60}?\b(?:before|first|then|ineffective|no effect|without (?:effect|success)|did not|failed|but)\b/giu,
    byParty: null,
    plain: null,
  },
  {
    done: "police announced themselves",
    undone: "police did not announce themselves",
    byPolice:
      /\b(?:announc(?:ed|e|ing) (?:themselves|himself|herself|their presence|his presence|who they were)|identif(?:ied|y|ying) (?:themselves|himself|herself)(?: as (?:police|officers?|deput(?:y|ies)|agents))?)\b/giu,
    byParty: null,
    plain: null,
  },
  {
    done: "negotiation",
    undone: "no negotiation",
    byPolice:
      /\b(?:(?:tried|attempted|trying|attempting|spent [^.;,]{1,20}|began|continued) (?:to )?(?:negotiat(?:e|ing)|talk(?:ing)? (?:to|with|him|her)|speak(?:ing)? (?:to|with)|reason(?:ing)? with|persuad(?:e|ing)|convinc(?:e|ing))|negotiated (?:with|for)|negotiate with|talked (?:to|with) (?:him|her|the (?:man|woman|suspect)) for)\b/giu,
    byParty: null,
    plain:
      /\b(?:crisis |hostage |police |trained )?negotiators? (?:[\p{L}]+ ){0,2}?(?:tried|attempted|spoke|talked|worked|spent|made contact|communicated|were (?:called|brought|sent))\b|\bnegotiations (?:failed|broke down|continued|lasted|ended)\b/giu,
  },
  {
    done: "de-escalation attempted",
    undone: "no de-escalation attempted",
    byPolice:
      /\b(?:(?:tried|attempted|attempting|trying|worked|try|attempt) to (?:de-?escalate|defuse|calm)|used de-?escalation|de-?escalated)\b/giu,
    byParty: null,
    plain: null,
  },
];
/** Commands to people who are not the one force was used on. */
const OTHERS =
  /\b(?:bystanders|neighbors|residents|occupants|onlookers|everyone|people|crowd|students|drivers|other officers?|partner|dispatch\p{L}*)\b/iu;
const RULES =
  /\b(?:polic(?:y|ies)|training|trained|required to|requires?|supposed to|(?:should|could|would|might|may|must|can) (?:have )?|legislation|guidelines|if (?:he|she|they|officers))\b/i;

/**
 * What police did, or are said not to have done, before they used force: commands, a warning, a Taser, talk. Somebody
 * said to have ignored commands tells that they were given. Rules, training and what ought to have been done are refused.
 */
export const deescalation: Rule = {
  name: "deescalation",
  fields: ["deescalation"],
  cues: (
    "command commands order orders ordered ordering instructions demands told telling commanded instructed yelled shouted asked begged urged comply obey warning warnings warned taser tasers tase stun bean beanbag beanbags bean-bag less-lethal rubber foam sponge " +
    "negotiate negotiated negotiating negotiator negotiators negotiations talk talking talked speak speaking reason persuade convince announced announce announcing identified identify identifying without de-escalate deescalate de-escalation de-escalated defuse calm"
  ).split(" "),
  *read(sentence, passage) {
    if (sentence.block === "title") return;
    for (const step of STEPS) {
      const [first] = found(step, sentence, passage);
      if (first) yield first;
    }
  },
};

function* found(step: Step, sentence: Sentence, passage: Passage): Iterable<Finding | Refused> {
  for (const [pattern, whose] of [
    [step.byPolice, "police"],
    [step.byParty, "party"],
    [step.plain, "nobody"],
  ] as const)
    for (const match of pattern ? matches(sentence, pattern) : []) {
      const subject = subjectBefore(sentence, match.start)[0];
      const fits =
        whose === "nobody" || (whose === "police" ? isPolice(subject, passage) : partyOf(subject, passage) !== null);
      if (!fits || OTHERS.test(match.text)) continue;
      if (
        /without|with no|gave no/i.test(match.text) &&
        !sentence.mentions.some((m) => m.end <= match.start && isPolice(m, passage))
      )
        continue;
      const start = whose === "nobody" || !subject ? match.start : subject.start;
      const span = { start, end: match.end };
      if (RULES.test(sentence.text)) {
        yield { ...span, refused: "about rules or what ought to be, not what was done" };
        continue;
      }
      const none =
        (whose === "police" && (negated(sentence, match.start) || subject?.count?.value === 0)) ||
        /^(?:with no|gave no|without|no warning)/i.test(match.text) ||
        /\bno (?:[\p{L}]+ )?(?:warnings?|commands?)$/iu.test(match.text);
      yield { field: "deescalation", value: none ? step.undone : step.done, ...span, confidence: 0.75 };
    }
}
