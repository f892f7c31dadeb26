import { type RecordId, recordName, version } from "../../model/index.ts";
import { html } from "../page/html.ts";
import { pageOf } from "../page/page-of.ts";

/** What a cluster's id stands for now, as a page: one list of records, or one for each cluster that it was split into. */
export function renderClusters(
  id: string,
  clusters: readonly { readonly id: string; readonly members: readonly RecordId[] }[],
): string {
  const lists = clusters.map(
    (cluster) =>
      html`<section><h3>${cluster.id}</h3><ul>${cluster.members.map((member) => html`<li><bdi>${recordName(member)}</bdi></li>`)}</ul></section>`,
  );
  const what =
    clusters.length > 1
      ? html`<p>It was split into ${clusters.length} clusters. Each is of one person in one incident, as it is held now.</p>`
      : html`<p>These records are held to be of one person in one incident.</p>`;
  return pageOf({
    title: id,
    masthead: "link",
    lead: "Which records of which lists are held to be of one person in one incident.",
    main: html`<article><h2><bdi>${id}</bdi></h2>
${what}
${lists}
</article>
`,
    footer: html`<p>Made by Answerable ${version}.</p>`,
  });
}
