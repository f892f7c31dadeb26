import { matches, type Rule } from "../rule.ts";

const KIND =
  "(?:Apartments?|Apartment Complex|Park|Mall|Motel|Hotel|Inn|Plaza|School|High School|Elementary|University|College|Hospital|Church|Store|Station|Shopping Center|Mobile Home Park|Lodge|Gardens|Towers?|Estates|Village|Walmart|Library|Airport|Stadium|Campground|Cemetery|Market|Center)";
const PLACE = new RegExp(
  `\\b(?:at|outside|inside|in|near|behind|of|from|to)\\s+(?:the |an? )?(?<what>(?:\\p{Lu}[\\p{L}’'&.-]+\\s+){1,5}${KIND})(?![\\p{L}])(?!\\s+(?:Police|Department|District|Board|Officer|resident))`,
  "gu",
);
const EVENT =
  /shoot|shot|kill|died|death|incident|officers?|deput|fired|called|disturbance|police|unfold|happen|occur/i;
const NOT_THE_SCENE =
  /\b(?:taken|transported|rushed|flown|airlifted|treated|pronounced dead|died|vigil|gathered|manager (?:of|at)|owner (?:of|at)|works? at|graduat\w+|student at|attended|conference|hospitali[sz]ed|funeral|rally|march|employee)\b/i;

/** The named place where it happened: an apartment complex, a park. Where people are taken, work or gather is not it. */
export const placeName: Rule = {
  name: "place-name",
  fields: ["place_name"],
  cues: "apartments apartment complex park mall motel hotel inn plaza school elementary university college hospital church store station center lodge gardens tower towers estates village walmart library airport stadium campground cemetery market".split(
    " ",
  ),
  *read(sentence) {
    if (!EVENT.test(sentence.text)) return;
    for (const match of matches(sentence, PLACE)) {
      const what = match.groups.what ?? "";
      const before = sentence.text.slice(
        Math.max(0, match.start - sentence.start - 60),
        match.start - sentence.start + 4,
      );
      const span = { start: match.end - what.length, end: match.end };
      if (NOT_THE_SCENE.test(before) || /Hospital|Medical Center/.test(what))
        yield { ...span, refused: "a place people were taken to, work at or gathered at" };
      else yield { field: "place_name", value: what, ...span, confidence: 0.75 };
    }
  },
};
