import type { Mode } from "../../model/index.ts";

const CUES: Readonly<Record<Mode, string>> = {
  stated:
    "say says said saying state stated states stating tell tells told telling add adds added adding explain explains explained explaining note noted notes noting write writes wrote describe described describes report reported reports " +
    "announce announces announced announcing recall recalled recalls testify testified emphasize emphasized emphasizes emphasised emphasizing stress stressed stresses indicate indicated indicates reveal revealed reveals " +
    "insist insisted insists maintain maintained maintains argue argued argues conclude concluded concludes determined identified identify identifies pointed ruled found tweeted reiterated acknowledging expressed",
  confirmed:
    "confirm confirms confirmed confirming verify verified verifies acknowledge acknowledges acknowledged admit admits admitted admitting",
  alleged:
    "allege alleges alleged alleging claim claims claimed claiming believe believes believed accuse accuses accused accusing suspects",
  denied:
    "deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting refute refutes refuted contradict contradicts contradicted contradicting",
  withheld:
    "decline declines declined declining refuse refuses refused refusing refrained refrains refrain withheld withholding",
  promised:
    "promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing committed assured",
  advised:
    "urge urges urged urging advise advises advised remind reminds reminded reminding encourage encourages encouraged encouraging warn warns warned recommend recommends recommended",
  asked:
    "ask asks asked asking question questions questioned questioning wonder wonders wondered demand demands demanded demanding",
};

const modes = new Map<string, Mode>();
for (const [mode, words] of Object.entries(CUES)) for (const word of words.split(" ")) modes.set(word, mode as Mode);

/** The mode a verb of saying gives to what it introduces; null for any other word. */
export function modeOfCue(lower: string): Mode | null {
  return modes.get(lower) ?? null;
}

/** Words that keep what they govern from being a fact: "reportedly", "was said to", "appeared to". */
export const HEDGE =
  /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|possibly|potentially|presumably|(?:is|was|were|are|been) (?:said|believed|thought|reported|suspected|alleged|accused|rumou?red)(?: to| of)?|appear(?:s|ed) to|appear(?:s|ed) (?:as if|as though)|seem(?:s|ed) to|what (?:appeared|seemed|looked)|suspected of|accused of|alleged(?= \w)|reports? (?:of|that|about)|reporting|preliminary|(?:initially|originally|at first|first) (?:said|claimed|stated)|(?:initially|originally) (?:reported|told|described|announced))\b/gi;
