// Invented articles for timing: the same seed gives the same articles. Fiction; the sentences are written to be as dense in
// names, numbers, times and speech as news stories are, and no person or place in them is real.

import { numbers } from "./numbers.ts";

const FIRST =
  "Ada Bruno Celia Darius Edith Felix Greta Hollis Ines Jonah Kira Leopold Mabel Nestor Odile Pascal Quinn Rosa Silas Thea".split(
    " ",
  );
const LAST =
  "Abernathy Brandvold Castellan Drummond Eastgate Farrow Gillingham Hartsock Ivarson Jessup Kettering Lindqvist Marchbanks Norwood Ostrander Pemberton Quillfeather Rasmusen Standish Thornbury".split(
    " ",
  );
const TOWNS = "Alder Crossing,Bellweather,Cobalt Ridge,Dunmore Falls,Eastwick Hollow,Farrier Bend,Granite Mills".split(
  ",",
);
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const WEAPONS = "a knife,a handgun,a baseball bat,a machete,what appeared to be a gun".split(",");
const CALLS = "a domestic disturbance,a man with a knife,shots fired,a burglary,a welfare check,a traffic stop".split(
  ",",
);
const STREETS = "Larch Street,Third Avenue,Copper Road,Mill Lane,Orchard Drive".split(",");

/** Sentences with blanks: names in capitals are filled in from the lists, the same way all through an article. */
const SENTENCES = [
  "A TOWN police officer shot and killed a AGE-year-old man on DAY night outside an apartment building near STREET and STREET2.",
  "Officers were called to the 1200 block of STREET at about 9:40 p.m. after a 911 caller reported CALL, according to Police Chief CHIEF.",
  "When they arrived, they encountered a man who was reportedly holding WEAPON, CHIEFLAST said.",
  "“Officers gave him repeated commands to drop it, and he advanced toward them,” CHIEFLAST told reporters at a news conference on DAY2.",
  "The man, identified by his family as VICTIM, AGE, of TOWN, was pronounced dead at a hospital early the next morning.",
  "No officers were injured in the incident.",
  "NUMBER officers fired their weapons, the chief confirmed, but he declined to say how many shots were fired.",
  "The NUMBER officers have been placed on paid administrative leave, which is standard procedure.",
  "The COUNTY County Sheriff's Office is leading the investigation, and the COUNTY County Prosecutor's Office will review its findings.",
  "VICTIMLAST's sister, SISTER, said her brother had struggled with depression and needed help, not bullets.",
  "“Why did they have to shoot him?” she asked. “Nobody has told us anything.”",
  "A neighbor, NEIGHBOR, said she heard four or five shots and then a woman screaming.",
  "“I looked out of the window and saw police cars everywhere,” NEIGHBORLAST said.",
  "The department promised to release body camera video within 30 days, once witnesses have been interviewed.",
  "Mayor MAYOR called the death a tragedy and asked residents for patience while investigators do their work.",
  "LAWYER, a lawyer for the family, said they plan to file a federal lawsuit against the city.",
  "The officers followed their training, CHIEFLAST said, and feared for their lives.",
  "It was not immediately clear whether the officers had tried to use a Taser before they opened fire.",
  "An autopsy was scheduled for DAY2, and the medical examiner has not released a cause of death.",
  "About 60 people gathered on STREET on DAY2 evening for a vigil, holding candles and photographs.",
  "The building's manager, MANAGER, said the man had lived there for about two years with his mother.",
  "Records show that the city council approved new body cameras last year at a cost of $1.2 million.",
  "The shooting was the second by TOWN police in five years, and in 2026 an officer was cleared in the death of another man.",
  "CHIEFLAST would not name the officers, citing department policy, and said their names will be released after the review.",
  "Witnesses gave differing accounts of what happened in the minutes before the gunfire.",
  "Investigators recovered WEAPON at the scene, the sheriff's office said in a statement.",
  "Traffic on STREET2 was closed for six hours while detectives collected evidence.",
  "The family said they have not been allowed to see the video and want an independent inquiry.",
];

/** `count` articles of 400 to 800 words, each a headline and paragraphs of one to three sentences. */
export function generateArticles(count: number, seed: number): string[] {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const filled = filler(pick);
    const wanted = 400 + Math.floor(next() * 401);
    const paragraphs = [filled("TOWN police shoot and kill man on STREET")];
    let words = 0;
    while (words < wanted - 15) {
      const size = 1 + Math.floor(next() * 3);
      const paragraph = Array.from({ length: size }, () =>
        filled(words === 0 ? (SENTENCES[0] as string) : pick(SENTENCES)),
      ).join(" ");
      words += paragraph.split(" ").length;
      paragraphs.push(paragraph);
    }
    return `${paragraphs.join("\n\n")}\n`;
  });
}

function filler(pick: <T>(list: readonly T[]) => T): (template: string) => string {
  const person = () => [pick(FIRST), pick(LAST)] as const;
  const [chief, victim, sister, neighbor] = [person(), person(), person(), person()];
  const values: Record<string, string> = {
    TOWN: pick(TOWNS),
    COUNTY: pick(LAST),
    STREET2: pick(STREETS),
    STREET: pick(STREETS),
    DAY2: pick(DAYS),
    DAY: pick(DAYS),
    WEAPON: pick(WEAPONS),
    CALL: pick(CALLS),
    AGE: pick(["19", "27", "34", "41", "58"]),
    NUMBER: pick(["Two", "Three", "Four"]),
    CHIEFLAST: chief[1],
    CHIEF: chief.join(" "),
    VICTIMLAST: victim[1],
    VICTIM: victim.join(" "),
    SISTER: sister.join(" "),
    NEIGHBORLAST: neighbor[1],
    NEIGHBOR: neighbor.join(" "),
    MAYOR: person().join(" "),
    LAWYER: person().join(" "),
    MANAGER: person().join(" "),
  };
  const blank = new RegExp(
    Object.keys(values)
      .sort((a, b) => b.length - a.length)
      .join("|"),
    "g",
  );
  return (template) => template.replace(blank, (key) => values[key] ?? key);
}
