import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Form } from "react-aria-components";
import type { ReaderReport, ReportAnswer } from "../../../contract/reports.ts";
import { send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";
import { Instant } from "../../parts/instant.tsx";

interface ReportProps {
  readonly report: ReaderReport;
  readonly mayAnswer: boolean;
}

/** One report: what it is about, what the reader says, and what was answered, or the place to answer. */
export function Report({ report, mayAnswer }: ReportProps) {
  const queries = useQueryClient();
  const answer = useMutation({
    mutationFn: (reason: string) => send(`/api/reports/${report.number}/answer`, { reason } satisfies ReportAnswer),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reports"] }),
  });
  return (
    <li className="report">
      <h2>
        {report.case ? (
          <Link to="/cases/$id" params={{ id: report.case.id }} preload={false}>
            <bdi>{report.case.title}</bdi>
          </Link>
        ) : (
          report.about
        )}
      </h2>
      <p className="note">
        About {report.about}, on <Instant value={report.at} />
        {report.contact && `; can be reached: ${report.contact}`}
      </p>
      <blockquote>{report.message}</blockquote>
      {report.answer ? (
        <p>
          {report.answer.by}, on <Instant value={report.answer.at} />: {report.answer.reason}
        </p>
      ) : (
        mayAnswer && (
          <Form
            onSubmit={(event) => {
              event.preventDefault();
              answer.mutate(String(new FormData(event.currentTarget).get("reason")));
            }}
          >
            <Entry name="reason" label="What was done, or why nothing was" isRequired maxLength={2000} />
            {answer.isError && (
              <p role="alert" className="error">
                {answer.error.message}
              </p>
            )}
            <Button type="submit" isPending={answer.isPending}>
              Answer
            </Button>
          </Form>
        )
      )}
    </li>
  );
}
