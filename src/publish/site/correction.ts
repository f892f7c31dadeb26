import { type Html, html } from "../page/html.ts";
import type { FactWords } from "../words/index.ts";

/** How readers can say that something is wrong: an e-mail address, or the address of a form. */
export type Correction = { readonly mail: string } | { readonly form: string } | null;

/**
 * A link to report an error, with the place already named: the record, a case, or one fact of a case by its id. Where nothing is set up the page
 * says so.
 */
export function reportLink(correction: Correction, about: string, fact: Pick<FactWords, "id"> | null = null): Html {
  const place = fact === null ? about : `${about}, fact ${fact.id}`;
  if (correction === null) return html`This record gives no address for corrections yet.`;
  const address =
    "mail" in correction
      ? `mailto:${encodeURIComponent(correction.mail).replace("%40", "@")}?subject=${encodeURIComponent(`Correction: ${place}`).replaceAll("%3A", ":").replaceAll("%2C", ",")}`
      : `${correction.form}${correction.form.includes("?") ? "&" : "?"}about=${encodeURIComponent(place)}`;
  return html`<a href="${address}">Report an error</a>`;
}
