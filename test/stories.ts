/** Stories for tests of copies and updates. Fiction: Orrin Falls, its people and its papers are invented. */

const STATEMENT = [
  "“Officers were called at 9:12 p.m. to the bus depot on Quarry Road for a man who was shouting at passengers,” the Orrin Falls Police Department said in a statement.",
  "“When officers arrived, the man was holding a hatchet. Officers gave commands to put it down, the man did not comply, and two officers fired their weapons,” the department said.",
  "“The man died at the scene. No officers were injured. The state bureau will investigate, and both officers are on administrative leave,” the department said.",
];

/** What a wire service sent out. */
export const WIRE = [
  "Police in Orrin Falls, Oregon, shot and killed a man at a bus depot on Tuesday night, the second such death in the small town in two years.",
  ...STATEMENT,
  "Passengers waited behind a rope until after midnight while investigators put down yellow markers beneath the departures board, and the last bus to the coast left without anybody on it.",
  "The town of nine thousand people has eleven officers. Its council voted in the spring to buy body cameras, which have not come yet, according to the minutes of the meeting in May.",
  "Fiction: this was written for a test of Answerable. No person or place in it is real.",
];

/** What one reporter wrote who stood at the depot. */
export const REPORTED = [
  "Marta Quell had her hand on the door of the coast bus when she heard three shots behind her on Tuesday night and lay down between the seats.",
  "A man lay on the tiles of the Orrin Falls bus depot in Oregon when she got up, shot and killed by police, and the clock above him said a quarter past nine.",
  ...STATEMENT,
  "Quell said that she had seen the man every week that autumn, asleep beneath the timetable with his boots for a pillow, and that she had never heard him raise his voice.",
  "The depot manager, Ivo Tarn, would not say who had made the call. He swept the hall himself in the morning, he said, because the company could send nobody before noon.",
  "A heap of asters lay at the ticket window by Wednesday, with a card that gave no name, only the words that somebody had loved him and wanted to be told why.",
  "Fiction: this was written for a test of Answerable. No person or place in it is real.",
];

/** What another reporter wrote who asked at the town hall. */
export const ASKED = [
  "The mayor of Orrin Falls, Oregon, learned from a neighbor and not from her own police chief that officers had shot and killed a man at the bus depot on Tuesday night, she said.",
  "Mayor Odile Brask told the council in a special session that she wanted the reports on her desk by Friday, and that she would read them aloud if she had to.",
  ...STATEMENT,
  "Three members of the council asked for the name of the man and were told to wait. A fourth, Pell Ansgar, left the chamber before the vote and did not come back that evening.",
  "It is the second time in two years that the council has met in the night after a shooting; the first session ended with a promise of cameras that nobody has seen so far.",
  "About forty people stood on the steps of the hall in the rain. They sang twice, an old hymn and then a newer one, and went home when the lamps were put out.",
  "Fiction: this was written for a test of Answerable. No person or place in it is real.",
];

/** The statement itself, as the police put it on paper. */
export const RELEASE = STATEMENT;

export interface Print {
  readonly headline: string;
  readonly publisher: string;
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly url?: string;
}

/** A story as a page of its paper. */
export function printed({ headline, publisher, paragraphs, published = "2031-10-08", url }: Print): string {
  const data = { "@type": "NewsArticle", headline, datePublished: published, publisher: { name: publisher } };
  return `<!doctype html><html><head><title>${headline} | ${publisher}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>${url ? `<link rel="canonical" href="${url}">` : ""}</head>
<body><nav><a href="/">${publisher}</a></nav><article><h1>${headline}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join("\n")}</article><footer>${publisher}, all rights reserved</footer></body></html>
`;
}
