import { useState } from "react";
import { Button, Input, Label, TextField } from "react-aria-components";
import type { InvitationLink } from "../../../contract/people.ts";

/** A link that lets somebody in, shown this once. */
export function LinkOnce({ link, hours, whose }: InvitationLink & { readonly whose: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="link-once" role="status">
      <TextField className="entry" value={link} isReadOnly>
        <Label>Link for {whose}</Label>
        <Input />
      </TextField>
      {navigator.clipboard && (
        <Button onPress={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
          {isCopied ? "Copied" : "Copy"}
        </Button>
      )}
      <p className="note">
        Give it to them by a way that only they read. It is good once, for {hours} hours, and not shown again.
      </p>
    </div>
  );
}
