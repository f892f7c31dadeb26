const WORDS = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });
const MILLISECONDS = 86_400_000;

/** An ISO day in words: "March 6, 2031". */
export function dayWords(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : WORDS.format(at);
}

/** Whether there is such a day: `2031-02-30` is none. */
export function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** Days since the first of January 1970. */
export function numberOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
}

/** The other way round. */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}
