import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  Radio,
  RadioGroup,
} from "react-aria-components";
import type { MadeSubscription, NewSubscription, Wanted } from "../../../contract/subscriptions.ts";
import { send } from "../../ask.ts";
import { Entry } from "../entry.tsx";
import { MadeWords } from "./made-words.tsx";
import { subscriptionsQuery } from "./query.ts";

interface SubscribeProps {
  /** The case, or the search, of which people want to be told. */
  readonly wanted: Wanted;
  readonly label?: string;
}

/** The button by which somebody is told when a case, or a case that fits a search, changes. For case and search pages. */
export function Subscribe({ wanted, label = "Subscribe" }: SubscribeProps) {
  return (
    <DialogTrigger>
      <Button>{label}</Button>
      <ModalOverlay isDismissable className="overlay">
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">Be told of changes</Heading>
                <Suspense fallback={<p>…</p>}>
                  <Ways wanted={wanted} close={close} />
                </Suspense>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Ways({ wanted, close }: { readonly wanted: Wanted; readonly close: () => void }) {
  const queries = useQueryClient();
  const { data } = useSuspenseQuery(subscriptionsQuery);
  const [way, setWay] = useState<NewSubscription["way"]>("feed");
  const make = useMutation({
    mutationFn: (address: string) =>
      send<MadeSubscription>("/api/subscriptions", {
        wanted,
        way,
        ...(way === "webhook" && { address }),
      } satisfies NewSubscription),
    onSuccess: () => queries.invalidateQueries(subscriptionsQuery),
  });
  if (make.isSuccess)
    return (
      <div aria-live="polite">
        <MadeWords made={make.data} />
        <Button className="main" onPress={close} autoFocus>
          Done
        </Button>
      </div>
    );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (make.isPending) return;
        make.mutate(String(new FormData(event.currentTarget).get("address") ?? ""));
      }}
    >
      <p>What you are told is what the public may see: nothing that is held.</p>
      <RadioGroup className="ways-to-tell" value={way} onChange={(chosen) => setWay(chosen as NewSubscription["way"])}>
        <Label>How</Label>
        <Radio value="feed">By a feed (Atom, JSON) of your own</Radio>
        <Radio value="webhook">By a signed webhook</Radio>
        <Radio value="mail" isDisabled={!data.sendsMail}>
          By e-mail, once a day{data.sendsMail ? "" : " (this desk has no mail server)"}
        </Radio>
      </RadioGroup>
      {way === "webhook" && (
        <Entry name="address" label="Address that is told" type="url" maxLength={2000} isRequired />
      )}
      {make.isError && (
        <p role="alert" className="error">
          {make.error.message}
        </p>
      )}
      <p className="row">
        <Button type="submit" className="main" data-pending={make.isPending || undefined}>
          Subscribe
        </Button>
        <Button onPress={close}>Leave it</Button>
      </p>
    </Form>
  );
}
