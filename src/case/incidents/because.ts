import { sameName } from "../names.ts";
import { daysApart, meet, type Profile } from "./profile.ts";

/** What a document has in common with the others of its case, in words: "names Tobin Vale, the same city, dates one day apart". */
export function because(document: Profile, others: Profile): string {
  const named = common(document.victims, others.victims);
  const mentioned = common(document.others, others.victims) ?? common(document.victims, others.others);
  const officer = common(document.officers, others.officers);
  const unnamed = document.victims.size === 0 && mentioned === null && others.victims.size > 0;
  const parts = [
    named && `it names ${named}, as others do`,
    !named && mentioned && `it names ${mentioned}, whom others name as harmed`,
    unnamed && "it describes the person whom others name",
    officer && `the same officer, ${officer}`,
    meet(document.cities, others.cities) && "the same city",
    meet(document.agencies, others.agencies) && "the same agency",
    days(document, others),
    published(document, others),
  ];
  return parts.filter((part) => part).join("; ");
}

function days(a: Profile, b: Profile): string | null {
  const gap = daysApart(a.days, b.days);
  if (gap === null) return null;
  if (gap === 0) return "the same day";
  return gap === 1 ? "dates one day apart" : `dates ${gap} days apart`;
}

/** Told only where no day of the incident is: when something was published says little. */
function published(a: Profile, b: Profile): string | null {
  if (a.days.size > 0 && b.days.size > 0) return null;
  const gap = daysApart(a.published, b.published);
  if (gap === null || gap > 30) return null;
  return gap === 0 ? "published on one day" : `published ${gap} ${gap === 1 ? "day" : "days"} apart`;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const x of a) for (const y of b) if (sameName(x, y)) return x.length >= y.length ? x : y;
  return null;
}
