/**
 * Where a place in what a text box holds stands in the text that it was given: a text box counts each end of a line as one sign, whether it
 * is written with one or two.
 */
export function placeInText(content: string, inBox: number): number {
  let at = 0;
  for (let seen = 0; seen < inBox && at < content.length; seen++) at += content.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

/** The other way round: where a place of a text stands in the text box. */
export function placeInBox(content: string, at: number): number {
  return at - (content.slice(0, at).match(/\r\n/g)?.length ?? 0);
}
