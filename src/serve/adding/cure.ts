/** What the capture stage tells people at a terminal to do, and what people at the desk do instead. */
const AT_THE_DESK: readonly (readonly [told: RegExp, instead: string])[] = [
  [
    /Fetch it with --follow, or save the page and give the file with --url\./,
    "Add the feed by its address, or save the page and add the file.",
  ],
  [
    /Save the page yourself and give the file with --url\./,
    "Save the page yourself and add the file, with its address.",
  ],
  [/(?:, )?or raise the limit `([\w-]+)`/, ", or have whoever runs the desk raise the limit “$1”"],
];

/** Why something could not be taken in, with the cure that people at the desk have. */
export function withCure(reason: string): string {
  return AT_THE_DESK.reduce((words, [told, instead]) => words.replace(told, instead), reason);
}
