import type { PublishedCase } from "../data/index.ts";
import { type Html, html } from "../page/html.ts";
import { describeMoment } from "../words/index.ts";
import type { Page } from "./shell.ts";

/** A step or a promise that was due and is not told of as done. */
export interface Overdue {
  readonly case: string;
  readonly title: string;
  readonly what: string;
  readonly who: string;
  readonly due: string;
}

/** What is overdue in a case. */
export function overdueIn({ file }: PublishedCase): Overdue[] {
  const of = { case: file.id, title: file.title };
  const dueOf = (moment: Parameters<typeof describeMoment>[0] | null) =>
    moment ? describeMoment(moment) : "not known";
  return [
    ...file.commitments
      .filter(({ state }) => state === "overdue")
      .map(({ what, who, due }) => ({ ...of, what, who: who.join(", "), due: dueOf(due) })),
    ...file.process
      .filter(({ state }) => state === "overdue")
      .map(({ step, body, when }) => ({ ...of, what: step, who: body ?? "not known", due: dueOf(when) })),
  ];
}

/** The page of what is overdue, by the last day that the documents know of. */
export function overduePage(overdue: readonly Overdue[]): Page {
  const rows = overdue.map(
    (one): Html =>
      html`<tr><th scope="row"><bdi>${one.what}</bdi></th><td><bdi>${one.who}</bdi></td><td><bdi>${one.due}</bdi></td><td><a href="../cases/${one.case}/index.html"><bdi>${one.title}</bdi></a></td></tr>`,
  );
  const table = html`<section class="scroll" tabindex="0" aria-label="What is overdue"><table><caption>What was promised or announced for a day that is past, and that no document tells of as done</caption><thead><tr><th scope="col">What</th><th scope="col">By whom</th><th scope="col">Due</th><th scope="col">Case</th></tr></thead><tbody>${rows}</tbody></table></section>`;
  return {
    folder: "overdue/",
    title: "Overdue",
    description: "Promises and steps of the accountability process that were due and are not told of as done.",
    main: html`<h1>Overdue</h1><p class="note">A day is past when a document of the case was published after it. That nothing tells of a thing as done does not show that it was not done.</p>${overdue.length > 0 ? table : html`<p>Nothing is overdue.</p>`}`,
  };
}
