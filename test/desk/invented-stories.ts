import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FICTION = "Fiction: this document was written for Answerable. No person, place or agency in it is real.";

interface Story {
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    published: "2032-01-09",
    title: "Police shoot man in Cobalt Ridge",
    paragraphs: [
      "A Cobalt Ridge police officer shot and killed a man in Larch County, Oregon, on Thursday, January 8, 2032, police said.",
      "Police Chief Orla Stenmark said the man held a hatchet. “We will release the body camera video by February 1, 2032,” Stenmark said.",
    ],
  },
  {
    published: "2032-05-20",
    title: "No video yet in Cobalt Ridge shooting",
    paragraphs: [
      "The Cobalt Ridge Police Department has not released video of the shooting on January 8, 2032, in which an officer shot and killed a man in Larch County, Oregon.",
      "José Quillon, the man's brother, said the family still waits. “He held no hatchet,” Quillon said.",
    ],
  },
  {
    published: "2033-03-03",
    title: "Trooper kills driver in Connecticut",
    paragraphs: [
      "A state trooper shot and killed a driver in Quarry Fork, Connecticut, on Wednesday, March 2, 2033, the Connecticut State Police said.",
      "Officials said the driver held a wrench.",
    ],
  },
  {
    published: "2032-10-12",
    title: "Deputies shoot man",
    paragraphs: [
      "Deputies shot and killed a man in Drummond Falls, Oregon, on Monday, October 11, 2032, the Larch County Sheriff's Office said.",
      "The sheriff's office said the man held a &lt;b&gt;hammer&lt;/b&gt; &amp; =SUM(A1).",
    ],
  },
];

/** A folder of invented stories of several states and years, for pages that count cases. */
export function inventedStories(): string {
  const folder = mkdtempSync(join(tmpdir(), "answerable-stories-"));
  for (const [at, { published, title, paragraphs }] of STORIES.entries()) {
    const head = `<title>${title}</title><meta property="article:published_time" content="${published}T09:00:00Z">`;
    const body = [...paragraphs, FICTION].map((words) => `<p>${words}</p>`).join("");
    const page = `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;
    writeFileSync(join(folder, `story-${at}.html`), page);
  }
  return folder;
}
