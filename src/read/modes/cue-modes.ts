import type { Mode } from "../../model/index.ts";

/** What an attribution's words are, in small letters with plain apostrophes and single spaces. */
export interface Words {
  readonly source: string;
  /** A few words before the cue, which may doubt it: "allegedly". */
  readonly before: string;
  readonly cue: string;
  readonly content: string;
}

/** A test of the guide (docs/reading-guide.md): the mode that words have, or null when it says nothing about them. */
export type ModeTest = (words: Words) => Mode | null;

const NOT = /\b(?:not|never|neither|no)\b|n't\b/;
const TELLING =
  /\b(?:sa(?:y|id|ys)|tell|told|releas\w+|identif\w+|disclos\w+|name[ds]?|comment\w*|confirm\w*|provid\w+|describ\w+|elaborat\w+|detail\w*|specif\w+|reveal\w*|available|return(?:ed|s)?(?: (?:messages|calls|a call))?|respond\w*|answer\w*|talk|speak|discuss|clear|known?)\b/;
const SILENCE =
  /\b(?:declin\w+|refus\w+|withh\w+|unclear|pending|could not be reached|couldn't be reached|no comment|remain\w* (?:silent|mum|tight-lipped)|unable to (?:provide|say|give|release)|(?:very )?limited|there(?:'s| is| was) no(?: word)?|(?:has|have|had) no)\b|\b(?:did|do|does|would|will|could|can)(?: not|n't)(?: (?:yet|immediately|have|provide))?$|\b(?:'re|are|is|was|were) not (?:really )?talking\b/;
const A_DECISION = /^(?:to )?(?:charge|indict|prosecute|file|press|take|hear|the case|the charges)\b/;
const DOES_NOT_TELL =
  /\b(?:unable to say|can(?:not|'t) (?:say|explain|comment)|(?:cannot|can't|could(?: not|n't)) (?:say|comment|remember|release)|(?:is|was|were) (?:uncertain|unsure|unclear|not sure)|remains? unclear|(?:not|n't) (?:yet )?clear (?:if|whether|how|why)|inappropriate for (?:me|us) to|(?:won't|will not|can't) (?:discuss|comment))\b/;

/** Something is not told. */
export const withheld: ModeTest = ({ cue, content }) => {
  if (SILENCE.test(cue) && !A_DECISION.test(content)) return "withheld";
  if (/\b(?:believe|think|returned no)\b|\bonly confirm/.test(cue)) return null;
  if (NOT.test(cue) && TELLING.test(cue)) return "withheld";
  if (/^(?:neither|no)\b/.test(content) && /\b(?:released?|identified|disclosed?|named|available)\b/.test(cue))
    return "withheld";
  return DOES_NOT_TELL.test(content) && SAYING.test(cue) ? "withheld" : null;
};

/** Cues that say nothing of how: the words said decide. */
const SAYING =
  /\b(?:sa(?:id|ys?|ying)|told|tells?|telling|according|wrote|writes|adds?|added|adding|stat(?:ed|es|ing)|report(?:s|ed)?|announc\w+)\b/;
const TO_AUTHORITIES =
  /^(?:the )?(?:authorities|police|officials|officers|lawmakers|city|department|mayor|chief|prosecutors?) to\b/;
const FOR_HELP =
  /^(?:to )?(?:also )?(?:anyone|call|contact|reach|e-?mail|text|witness\w*|people with|those with|the public|residents with|notify)\b|with (?:any |additional |more )?information|\b(?:tips?|hotline|crime ?stoppers)\b/;
const AN_ORDER =
  /^(?:[\w.' ]{0,30} )?to (?:drop|stop|leave|put|get|stay|show|exit|come out|surrender|pull over|stand|lie|obey|step|remain|open|avoid|evacuate|shelter|not )\b|^not to\b/;

/** Those whose orders are demands. */
const ROBBER =
  /\b(?:robbers?|gunm[ae]n|suspects?|intruders?|attackers?|masked|carjackers?|m[ae]n with|a man|boyfriend)\b/;

/** Somebody wants something of somebody else. */
export const asked: ModeTest = ({ source, cue, content }) => {
  if (/\b(?:ask|asks|asked|asking)\b/.test(cue))
    return AN_ORDER.test(content) || /^that (?:no one|nobody|people|residents)\b/.test(content) ? "advised" : "asked";
  if (ROBBER.test(source) && AN_ORDER.test(content)) return "asked";
  if (
    /\b(?:request(?:s|ed|ing)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|upon|for)|appeal(?:s|ed|ing)? (?:to|for)|seek(?:s|ing)?|sought|looking for|question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|plead(?:s|ed|ing)?(?! (?:not )?guilty)|begg(?:ed|ing)|need(?:s|ed)?|chant(?:s|ed|ing)?)\b/.test(
      cue,
    )
  )
    return "asked";
  if (/\b(?:urg|encourag|should|may|can|invit|want)\w*/.test(cue) && FOR_HELP.test(content)) return "asked";
  if (/\burg\w+/.test(cue) && TO_AUTHORITIES.test(content)) return "asked";
  if (SAYING.test(cue) && A_WISH.test(content)) return "asked";
  return SAYING.test(cue) && /\?["”'’]?$/.test(content) ? "asked" : null;
};

const A_WISH =
  /^["“]?(?:she|he|they|we|i) (?:just )?wants? (?:justice|answers|to know|the truth|accountability)\b|^["“]please help\b/;
const OF_A_COURT = /\b(?:judge|court|magistrate|bail|bond|held|jail|custody|hearing|attorney's office)\b/;

/** Somebody tells others what to do, or warns. */
export const advised: ModeTest = ({ source, cue, content }) => {
  if (/\border(?:s|ed|ing)?\b/.test(cue)) return OF_A_COURT.test(`${source} ${content}`) ? null : "advised";
  if (/\b(?:urg|caution|remind|encourag|recommend|instruct)(?:e|es|s|ed|ing)?\b/.test(cue)) return "advised";
  if (/\bwarn(?:s|ed|ing)?\b|\bcommands?\b|\bsuggest(?:s|ed|ing)?\b|\brecommendation\b/.test(cue)) return "advised";
  if (/\badvis(?:e|es|s|ed|ing)\b/.test(cue)) return isClause(content) || /\bof$/.test(cue) ? null : "advised";
  if (/\btold|tells?|yell\w*|shout\w*\b/.test(cue) && AN_ORDER.test(content)) return "advised";
  if (/\bshould\b/.test(cue)) return "advised";
  return SAYING.test(cue) &&
    /^["“]?(?:always|never|remember|make sure|don't|do not)\b|\b(?:should (?:be |not |always |never |keep|stay|avoid|lock))|reminder to\b/.test(
      content,
    )
    ? "advised"
    : null;
};

/** "that the car was gone": a fact told, which "advised" and "warned" introduce in police English. */
function isClause(content: string): boolean {
  return /^(?:that|it|he|she|they|there|arrests?|sometime)\b|^[\w.' ]{1,30} (?:was|were|is|are|had|has)\b/.test(
    content,
  );
}

const LATER =
  /\b(?:is|are) (?:draft|prepar)ing (?:an?|the) (?:civil |federal )?(?:law)?suit|\b(?:will|would|'ll|plans? to|planned to|going to|intends? to|committed to|expects? to) (?:also |soon |then |now )?(?:be )?(?:sent|extradit|releas|publish|announc|review|investigat|conduct|hold|file|sue|provid|disclos|meet|present|decid|turn|hand|forward|shar|appoint|fire|suspend|updat|continue to|expand|reform|mak|hir|train|equip|lead|plac|drop|seek|pursu|charg)\w*/;
const STEP =
  /\b(?:will|would|'ll|plans?|planned|planning|intends?|promis\w+|pledg\w+|vow(?:s|ed|ing)?|commit(?:s|ted)? to|swore|assur\w+)\b/;

/** Somebody says that they will do something, or a step is announced. */
export const promised: ModeTest = ({ cue, content }) => {
  if (/\b(?:will|would) not\b|\bwon't\b|\bconfirm/.test(cue) || /^["“]?no \w+ (?:will|would)\b/.test(content))
    return null;
  if (/\bassur\w+/.test(cue)) return LATER.test(content) ? "promised" : null;
  if (STEP.test(cue)) return "promised";
  if (/\bwants?\b/.test(cue) && /^to\b/.test(content)) return "promised";
  if (/\bexpected to\b/.test(cue))
    return /^(?:survive|recover|live|be (?:ok|okay|fine))\b/.test(content) ? null : "promised";
  if (/\bpending\b/.test(cue) && /\bcharges?\b/.test(content)) return "promised";
  const isLater = LATER.test(content) || /\b(?:is|are) expected to be (?:released|announced|provided)\b/.test(content);
  return SAYING.test(cue) && isLater && !/\bif\b/.test(content) ? "promised" : null;
};

const A_REQUEST =
  /^(?:\S+ ){0,3}?(?:immunity|motions?|bail|bond|recommendation|requests?|petition|appeal|(?:plea )?deal|offer|bid|application|parole|settlement|million)\b/;

/** Somebody says that what was said or charged is not so. */
export const denied: ModeTest = ({ source, cue, content }) => {
  if (/\bnot guilty\b/.test(cue) || (/\bplead/.test(cue) && /^not guilty\b/.test(content))) return "denied";
  if (/\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?)\b/.test(cue)) return A_REQUEST.test(content) ? null : "denied";
  if (/\b(?:disput(?:e|es|ed|ing)|refut\w+|contradict\w*|rebut\w*)\b/.test(cue)) return "denied";
  if ((PARTY.test(source) || SELF.test(source)) && OWN_DENIAL.test(content)) return "denied";
  const party = PARTY.test(source) || /\b(?:department|agency|corrections?|union)\b/.test(source);
  return party &&
    SAYING.test(cue) &&
    /\b(?:was|were|did|had)(?: not|n't)|never\b/.test(content) &&
    ACCUSED.test(content)
    ? "denied"
    : null;
};

const SELF = /^(?:he|she|the (?:man|woman|suspect|officer|driver))$|\bgroup\b/;
const OWN_DENIAL =
  /^["“]?(?:that )?(?:\w+ ){1,2}(?:never (?:pointed|had|fired|threatened|meant)|did nothing wrong|(?:wouldn't|would never) (?:carry|have|hurt))\b/;

/** Those who stand on a side, beside the police. */
const PARTY =
  /\b(?:famil\w+|mother|father|parents?|brothers?|sisters?|sons?|daughters?|wife|widow|husband|uncle|aunt|cousin|relatives?|lawyers?|attorneys?|activists?|protest\w+|witness\w*|neighbou?rs?|friends?|girlfriend|boyfriend|victims?)\b/;
const ACCUSED =
  /\b(?:threaten\w*|armed|weapon|gun|knife|resist\w*|point\w*|attack\w*|charg\w+ at|danger|call was|made)\b/;

const CHARGE =
  /\b(?:alleg\w+|accus\w+|claim(?:s|ed|ing)?|charg(?:e|es|ed|ing)(?: with)?|suspect(?:ed|s)? of|on suspicion|suspicion of|faces?|facing|sued|sues|suing|lawsuit|legal claim|contend(?:s|ed|ing)?|indict(?:ed|s)|blam(?:e|es|ed|ing)|cited (?:for|on)|arrest(?:ed)? (?:for|on)|wanted (?:for|on|in)|warrants?|filed notice)\b/;
const IN_A_SUIT = /\b(?:suit|lawsuit|complaint|claim|indictment|petition|affidavit)\b/;
/** Words that charge somebody with a wrong. What somebody merely did ("his hands were up", "pointed a gun") is told, not charged. */
const A_WRONG =
  /\b(?:unlawful\w*|excessive|unjustified|murder(?:ed|ing)?|executed|brutal\w*|for no reason|lied|lying|cover(?:ed|ing)(?: it)? up|cover-up|harass\w*|provoked|wrongful\w*)\b/;

/** Somebody charges somebody with something, or the text does not take it on. */
export const alleged: ModeTest = ({ source, before, cue, content }) => {
  if (CHARGE.test(cue) || /\b(?:allegedly|purportedly|supposedly)$/.test(before)) return "alleged";
  if (/\b(?:cited|wanted)$/.test(cue) && /^(?:for|on|in)\b/.test(content)) return "alleged";
  if (/\bconsider(?:ed|s)\b/.test(cue) && /\bsuspect\b/.test(content)) return "alleged";
  if (/\bargu(?:e|es|ed|ing)\b/.test(cue) && /\bprosecut/.test(source)) return "alleged";
  if (IN_A_SUIT.test(source) && !/\b(?:court|police)\b/.test(source)) return "alleged";
  return PARTY.test(source) && SAYING.test(cue) && A_WRONG.test(content) ? "alleged" : null;
};

/** Somebody says that what was reported or suspected is so. */
export const confirmed: ModeTest = ({ cue }) =>
  /\b(?:confirm(?:s|ed|ing)?|acknowledg\w+|admit(?:s|ted|ting)?|verif\w+|conced\w+|corroborat\w+)\b/.test(cue)
    ? "confirmed"
    : null;
