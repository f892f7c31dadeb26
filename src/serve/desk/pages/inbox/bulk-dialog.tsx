import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Checkbox, CheckboxGroup, Dialog, Heading, Label, Modal, ModalOverlay } from "react-aria-components";
import type { BulkAccept, BulkAnswer, SafeFacts } from "../../../contract/decisions.ts";
import { ask, send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { fieldsQuery } from "../../parts/decide/decide-query.ts";
import { FieldChoice } from "../../parts/decide/field-choice.tsx";
import { askAgain } from "../../parts/decide/use-decide.ts";
import { useOnce } from "../../parts/decide/use-once.ts";

interface BulkDialogProps {
  /** The one case of which facts are accepted; null for the latest cases. */
  readonly caseId: string | null;
  readonly onClose: () => void;
}

/** Accepts facts of one field together, where nobody says otherwise: each is ticked, and each is a decision of its own. */
export function BulkDialog({ caseId, onClose }: BulkDialogProps) {
  const queries = useQueryClient();
  const { data: catalogue } = useSuspenseQuery(fieldsQuery);
  const [field, setField] = useState<string | null>(null);
  const [ticked, setTicked] = useState<string[]>([]);
  const { data } = useQuery({
    queryKey: ["safe", field, caseId],
    queryFn: ({ signal }) =>
      ask<SafeFacts>("/api/decisions/safe", { field: field ?? "", case: caseId ?? undefined }, signal),
    enabled: field !== null,
  });
  const accept = useOnce({
    mutationFn: (sent: BulkAccept) => send<BulkAnswer>("/api/decisions/bulk", sent),
    onSuccess: () => {
      setTicked([]);
      return askAgain(queries);
    },
  });
  const facts = (data?.facts ?? []).slice(0, 100).map((fact) => ({ ...fact, key: `${fact.case} ${fact.about}` }));
  const chosen = facts.filter(({ key }) => ticked.includes(key));
  const [isAsked, setAsked] = useState(false);
  const acceptThem = () => {
    const name = catalogue.fields.find((each) => each.name === field)?.name;
    setAsked(chosen.length === 0);
    if (!name || !data || chosen.length === 0) return;
    const seen = chosen.map(({ case: id, about, claims }) => ({ case: id, about, claims: [...claims] }));
    accept.send({ field: name, facts: seen, after: data.last });
  };
  const refused = accept.data?.facts.filter(({ outcome }) => outcome !== "decided") ?? [];
  return (
    <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className="overlay">
      <Modal className="modal wide">
        <Dialog className="dialog">
          <Heading slot="title">Accept several</Heading>
          <p>
            Facts of one field that nobody contests and that were read surely. Names, ages, weapons, causes of death and
            charges are never among them.
          </p>
          <FieldChoice fields={catalogue.fields} value={field} onChange={setField} />
          {field && data && facts.length === 0 && <p role="status">There are none of this field.</p>}
          {facts.length > 0 && (
            <>
              <CheckboxGroup className="documents-ticked" value={ticked} onChange={setTicked}>
                <Label>Facts</Label>
                {facts.map(({ key, title, person, value, words, status }) => (
                  <Checkbox key={key} value={key}>
                    <span className="box" aria-hidden="true" />
                    <span>
                      <strong>{value}</strong>
                      {person && ` (${person})`}
                      <small>
                        “{words}”; {status}; {title}
                      </small>
                    </span>
                  </Checkbox>
                ))}
              </CheckboxGroup>
              <Button className="quiet" onPress={() => setTicked(facts.map(({ key }) => key))}>
                Tick all {facts.length}
              </Button>
            </>
          )}
          <div role="status">
            {accept.data && (
              <p>
                {accept.data.decided === 1
                  ? "1 fact is verified now."
                  : `${accept.data.decided} facts are verified now.`}
              </p>
            )}
            {refused.map(({ case: id, about, why }) => (
              <p key={`${id} ${about}`}>
                {id}: {why}
              </p>
            ))}
          </div>
          {isAsked && chosen.length === 0 && (
            <p role="alert" className="error">
              Choose a field and tick the facts that are accepted.
            </p>
          )}
          <Complaint error={accept.error} />
          <p className="buttons">
            {/* Never disabled: whoever pressed it by keyboard goes on from it. */}
            <Button className="main" data-pending={accept.isPending || undefined} onPress={acceptThem}>
              {chosen.length === 1 ? "Accept 1 fact" : `Accept ${chosen.length} facts`}
            </Button>
            <Button onPress={onClose}>Close</Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
