import { version } from "../../model/index.ts";

/** The name that robots.txt files can address. */
export const PRODUCT = "answerable";

/** Says what asks, why, and where its operators can be reached. */
export function userAgent(contact: string | undefined): string {
  const reach = contact === undefined ? "" : `; contact ${contact.replace(/[^\x20-\x7e]|[()]/g, "")}`;
  return `${PRODUCT}/${version} (reads public documents into a public record${reach})`;
}
