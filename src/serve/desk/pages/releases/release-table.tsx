import type { Releases } from "../../../contract/releases.ts";
import { Instant } from "../../parts/instant.tsx";
import { Wide } from "../../parts/wide.tsx";

/** All releases, the latest first, with what each brought. */
export function ReleaseTable({ releases }: Pick<Releases, "releases">) {
  if (releases.length === 0) return <p>Nothing is published yet.</p>;
  return (
    <Wide label="Releases">
      <table>
        <caption>
          {releases.length} {releases.length === 1 ? "release" : "releases"}, the latest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Release</th>
            <th scope="col">The record up to</th>
            <th scope="col">Cases</th>
            <th scope="col">New</th>
            <th scope="col">Changed</th>
            <th scope="col">Withdrawn</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {releases.map((release) => (
            <tr key={release.number}>
              <th scope="row">{release.number}</th>
              <td>
                <Instant value={release.at} />
              </td>
              <td>{release.cases}</td>
              <td>{release.brought}</td>
              <td>{release.changed}</td>
              <td>{release.withdrawn}</td>
              <td>{release.claims}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
