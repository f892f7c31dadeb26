import { type Query, withQuery } from "../../ask.ts";

/** The ways to take what is shown along, all pages of it. */
export function Export({ query }: { readonly query: Query }) {
  const { limit, offset, ...all } = query;
  return (
    <p className="export">
      <span>All of these cases as a file:</span>{" "}
      <a href={withQuery("/api/cases/export", { ...all, format: "csv" })} download>
        CSV, a line a case with who says what
      </a>
      ,{" "}
      <a href={withQuery("/api/cases/export", { ...all, format: "jsonl" })} download>
        JSON lines, whole case files
      </a>
      . <strong>Not public:</strong> nothing is held back in them.
    </p>
  );
}
