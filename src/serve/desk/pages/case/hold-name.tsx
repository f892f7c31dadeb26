import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import type { CaseInWords } from "../../../contract/case-page.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { matterQuery } from "../../parts/decide/decide-query.ts";
import { mayAs, usePerson } from "../../session.ts";

const route = getRouteApi("/inside/cases/$id");
/** Fetched when somebody holds a name: who only reads a case does without. */
const HoldDialog = lazy(async () => ({
  default: (await import("../../parts/decide/hold-dialog.tsx")).HoldDialog,
}));

/** Keeps the name of a person of the case off everything public. Nothing for readers, for one who has no name, and as of an earlier day. */
export function HoldName({ person: { id, name, naming } }: { readonly person: CaseInWords["people"][number] }) {
  const { id: of } = route.useParams();
  const { asOf } = route.useSearch();
  const person = usePerson();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...matterQuery({ case: of, person: id }), enabled: isOpen });
  if (!mayAs(person, "editor") || naming === "name not stated" || asOf !== undefined) return null;
  return (
    <>
      <Button className="quiet" aria-label={`Hold the name of ${name}`} onPress={() => setOpen(true)}>
        Hold name
      </Button>
      {isOpen && <Complaint error={error} />}
      {isOpen && data && (
        <Suspense>
          <HoldDialog matter={data} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
