import { useMutation, useQueryClient } from "@tanstack/react-query";
import { QRCodeSVG } from "qrcode.react";
import { Button, Form } from "react-aria-components";
import type { SecondFactor as Begun } from "../../../contract/account.ts";
import type { Done, GivenCode } from "../../../contract/sign-in.ts";
import { send } from "../../ask.ts";
import { Complaint } from "../../parts/complaint.tsx";
import { Entry } from "../../parts/entry.tsx";
import { formOf } from "../../parts/form-of.ts";

/** What an authenticator takes, the recovery codes, and where its first code is given. Shown once. */
export function NewAuthenticator({ begun }: { readonly begun: Begun }) {
  const queries = useQueryClient();
  const give = useMutation({
    mutationFn: (asked: GivenCode) => send<Done>("/api/account/second-factor/code", asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["account"] }),
  });
  return (
    <>
      <ol>
        <li>
          Scan this with an authenticator, or type the secret into it: <code>{begun.secret}</code>
          <QRCodeSVG className="qr" value={begun.address} size={192} marginSize={4} title="For your authenticator" />
        </li>
        <li>
          Keep these recovery codes where only you find them. Each lets you in once without the authenticator. They are
          not shown again.
          <ul className="codes">
            {begun.recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </li>
        <li>Give the code that the authenticator shows. From then on it is asked when you sign in.</li>
      </ol>
      <Form onSubmit={(event) => give.mutate({ code: formOf(event)("code") })}>
        <Entry name="code" label="Code" autoComplete="one-time-code" isRequired />
        <Complaint error={give.error} />
        <Button type="submit" className="main" isPending={give.isPending}>
          Use this second factor
        </Button>
      </Form>
    </>
  );
}
