/** An invented story, so that what survives of a seed is still read by the rules. */
export const HEADLINE = "Tern Hollow police shoot and kill man on Larch Street";

export const PARAGRAPHS: readonly string[] = [
  "A Tern Hollow police officer shot and killed a 34-year-old man on Tuesday night outside an apartment building on Larch Street.",
  "Officers were called to the 1200 block at about 9:40 p.m. after a 911 caller reported a man with a knife, according to Police Chief Odile Marchbanks.",
  "“Officers gave him repeated commands to drop it, and he advanced toward them,” Marchbanks told reporters on Wednesday.",
  "The man, identified by his family as Silas Quillfeather, 34, of Tern Hollow, was pronounced dead at a hospital. A café owner said she heard four shots.",
  "The officer has been placed on paid administrative leave. The department promised to release body camera video within 30 days.",
  "Fiction: written for a test. No person or place in it is real.",
];

export const STORY = `${HEADLINE}\n\nMarch 4, 2031\n\n${PARAGRAPHS.join("\n\n")}\n`;
