/** The parts of speech, by the number a tagging holds (the Penn Treebank's names). */
export const PARTS_OF_SPEECH = (
  "NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP '' CD PRP$ `` MD POS : WP WDT NNPS WRB RP JJR JJS RBR " +
  "-RRB- -LRB- EX $ RBS PDT UH WP$ FW SYM"
).split(" ");

/** The entity classes, by the number a tagging holds. */
export const ENTITIES = ["O", "PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "NUMBER"];

const NUMBERS = new Map(PARTS_OF_SPEECH.map((name, number) => [name, number]));

/** A table that tells, by the number of a part of speech, whether it is one of these. */
export function oneOf(names: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const name of names.split(" ")) {
    const number = NUMBERS.get(name);
    if (number !== undefined) table[number] = 1;
  }
  return table;
}
