import type { Store } from "../../store/index.ts";

/**
 * The day from which a desk counts back, as in "no news for 90 days": today or, where documents of the record were published later (a sample,
 * a record of another clock), the last of their days. `today` is an ISO day.
 */
export async function deskDay(store: Store, today: string): Promise<string> {
  const last = (await store.lastPublished())?.slice(0, 10) ?? "";
  return last > today ? last : today;
}

/** The ISO day that lies some days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie between two ISO days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
