import { useSuspenseQuery } from "@tanstack/react-query";
import type { CaseList } from "../../../contract/cases.ts";
import { ask } from "../../ask.ts";

/** The cases of the record. */
export function Record() {
  const { data } = useSuspenseQuery({ queryKey: ["cases"], queryFn: () => ask<CaseList>("/api/cases") });
  return (
    <>
      <title>Record · Answerable desk</title>
      <h1>Record</h1>
      <table className="cases">
        <caption>{data.cases.length === 1 ? "1 case" : `${data.cases.length} cases`}</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Case</th>
            <th scope="col">Place</th>
            <th scope="col">Documents</th>
          </tr>
        </thead>
        <tbody>
          {data.cases.map((line) => (
            <tr key={line.id}>
              <td>{line.day ?? "not known"}</td>
              <th scope="row">{line.title}</th>
              <td>{[line.city, line.state].filter(Boolean).join(", ") || "not known"}</td>
              <td className="number">{line.documents}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
