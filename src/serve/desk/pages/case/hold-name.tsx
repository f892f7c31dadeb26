import { getRouteApi } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import type { CaseInWords } from "../../../contract/case-page.ts";
import { useDeciding } from "../../parts/decide/use-deciding.tsx";
import { mayAs, usePerson } from "../../session.ts";

const route = getRouteApi("/inside/cases/$id");

/** Keeps the name of a person of the case off everything public. Nothing for readers, for one who has no name, and as of an earlier day. */
export function HoldName({ person: { id, name, naming } }: { readonly person: CaseInWords["people"][number] }) {
  const { id: of } = route.useParams();
  const { asOf } = route.useSearch();
  const person = usePerson();
  const { begin, dialog } = useDeciding();
  if (!mayAs(person, "editor") || naming === "name not stated" || asOf !== undefined) return null;
  return (
    <>
      <Button
        className="quiet"
        aria-label={`Hold name of ${name}`}
        onPress={() => begin({ case: of, person: id }, { kind: "hold" })}
      >
        Hold name
      </Button>
      {dialog}
    </>
  );
}
