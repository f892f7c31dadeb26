/** Words of an address that stories leave out or shorten. */
const LEFT_OUT =
  /^(?:of|the|block|unit|apt|apartment|north|south|east|west|northeast|northwest|southeast|southwest|n|s|e|w|ne|nw|se|sw|street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|highway|hwy|court|ct|parkway|pkwy|way|place|pl|terrace|ter|circle|cir|trail|pike)$/;

/**
 * Whether two addresses may be one place: of one street, and the house in the block where one gives a house and the other a block. "The
 * 100 block of E. Willow" and "Willow Street" are; the 2300 and the 2400 block are two.
 */
export function addressesMeet(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const isStreet =
    one.street.every((w) => other.street.includes(w)) || other.street.every((w) => one.street.includes(w));
  if (!isStreet) return false;
  if (one.number === null || other.number === null || one.number === other.number) return true;
  if (!one.isBlock && !other.isBlock) return false;
  return Math.floor(one.number / 100) === Math.floor(other.number / 100);
}

function partsOf(address: string): { number: number | null; isBlock: boolean; street: string[] } {
  const words = address
    .toLowerCase()
    .replaceAll(",", "")
    .replaceAll(".", "")
    .split(/[\s-]+/);
  const first = /^\d+$/.test(words[0] ?? "") ? Number(words[0]) : null;
  const street = words.slice(first === null ? 0 : 1).filter((word) => !LEFT_OUT.test(word));
  return { number: first, isBlock: words.includes("block"), street };
}
