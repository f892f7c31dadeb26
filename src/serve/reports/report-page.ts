import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "hono/html";
import { NewReport } from "../contract/reports.ts";
import type { Desk } from "../desk.ts";
import { newNonce, policy } from "../headers.ts";
import type { DeskEnv } from "../route.ts";

/** Where readers of the published record report errors: `--corrections` may be this address. Nobody needs to be signed in. */
export const REPORT = "/report";

/** How many reports one address may send in an hour, and all of them together. */
const HOURLY = { one: 10, all: 300 };

export const reportBodyLimit = bodyLimit({
  maxSize: 40_000,
  onError: (context) => context.text("This report is too long.\n", 413),
});

/** The form, and what became of what was sent. It works without scripts. */
export class ReportPage {
  readonly #desk: Desk;
  readonly #counts = new Map<string, number>();
  #hour = "";

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  show(context: Context<DeskEnv>): Response | Promise<Response> {
    return this.#page(context, { about: context.req.query("about") ?? "", message: "", contact: "" });
  }

  async take(context: Context<DeskEnv>, address: string): Promise<Response> {
    const sent = await context.req.parseBody();
    const words = (name: string) => (typeof sent[name] === "string" ? sent[name] : "");
    const entries = { about: words("about"), message: words("message"), contact: words("contact") };
    const report = NewReport.safeParse(entries);
    if (!report.success)
      return this.#page(context, entries, report.error.issues[0]?.message ?? "It is not valid.", 400);
    const at = this.#desk.now();
    if (!this.#isWithinRate(address, at))
      return this.#page(context, entries, "Too many reports came within an hour. Please try again later.", 429);
    const { about, message, contact } = report.data;
    await this.#desk.record.store.reports.add({ about, message, contact: contact || null, at });
    return this.#thanks(context);
  }

  #isWithinRate(address: string, at: string): boolean {
    const hour = at.slice(0, 13);
    if (hour !== this.#hour) this.#counts.clear();
    this.#hour = hour;
    const count = (whose: string) => {
      const sofar = (this.#counts.get(whose) ?? 0) + 1;
      this.#counts.set(whose, sofar);
      return sofar;
    };
    return count(address) <= HOURLY.one && count("all") <= HOURLY.all;
  }

  #page(
    context: Context<DeskEnv>,
    { about, message, contact }: { about: string; message: string; contact: string },
    error = "",
    status: 200 | 400 | 429 = 200,
  ): Response | Promise<Response> {
    const form = html`<form method="post" action="${REPORT}">
${error && html`<p class="error" role="alert">${error}</p>`}
<label for="about">Which case, and which fact</label><input id="about" name="about" required maxlength="200" value="${about.slice(0, 200)}">
<label for="message">What is wrong, and how do you know?</label><textarea id="message" name="message" required maxlength="5000" rows="8">${message}</textarea>
<label for="contact">How can you be reached, if you like</label><input id="contact" name="contact" maxlength="200" value="${contact}" autocomplete="email">
<p>Editors of the record read it. It is not published, and your address is shown to nobody else.</p>
<button type="submit">Send</button></form>`;
    return this.#whole(context, "Report an error", form, status);
  }

  #thanks(context: Context<DeskEnv>): Response | Promise<Response> {
    const said = html`<p role="status">Thank you. Your report has arrived, and an editor will read it.</p>`;
    return this.#whole(context, "Report an error", said, 200);
  }

  #whole(context: Context<DeskEnv>, title: string, body: ReturnType<typeof html>, status: 200 | 400 | 429) {
    const nonce = newNonce();
    const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
    return context.html(page, status, { "content-security-policy": policy(nonce) });
  }
}

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;margin:0}main{max-width:36rem;margin:0 auto;padding:2rem 1.25rem}label{display:block;font-weight:600;margin-top:1rem}input,textarea{font:inherit;width:100%;box-sizing:border-box;padding:.5rem}button{font:inherit;font-weight:600;padding:.6rem 1.2rem;min-height:2.75rem}.error{font-weight:600}";
