import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Form, Label, Text, TextArea, TextField } from "react-aria-components";
import { send } from "../../ask.ts";
import { AboutEntries, type AboutWords, NOTHING_SAID } from "./about-entries.tsx";
import { pastedKind } from "./pasted.ts";

/** One box for an address or a text, which tells which of them it is. */
export function Paste() {
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const [about, setAbout] = useState<AboutWords>(NOTHING_SAID);
  const pasted = pastedKind(words);
  const add = useMutation({
    mutationFn: () => {
      const { title, publisher, published, url } = about;
      return pasted.kind === "addresses"
        ? send("/api/addresses", { addresses: pasted.addresses, publisher, published })
        : send("/api/texts", { text: words, title, publisher, published, url });
    },
    onSuccess: () => {
      setWords("");
      setAbout(NOTHING_SAID);
      return queries.invalidateQueries({ queryKey: ["additions"] });
    },
  });
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">An address or a text</h2>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.kind !== "nothing") add.mutate();
        }}
      >
        <TextField className="entry" value={words} onChange={setWords}>
          <Label>Paste an address of the web, several, or a text</Label>
          <TextArea rows={6} />
          <Text slot="description">
            Addresses are fetched once, by this desk; pages on private networks are refused.
          </Text>
        </TextField>
        <AboutEntries value={about} onChange={setAbout} of={pasted.kind === "addresses" ? "addresses" : "text"} />
        <Button type="submit" className="main" isDisabled={pasted.kind === "nothing"} isPending={add.isPending}>
          {pasted.kind === "addresses"
            ? pasted.addresses.length === 1
              ? "Add this address"
              : `Add ${pasted.addresses.length} addresses`
            : pasted.kind === "text"
              ? "Add this text"
              : "Add"}
        </Button>
        <div aria-live="polite">
          {add.isSuccess && <p className="told">Kept. How far it is stands below.</p>}
          {add.isError && <p className="error">{add.error.message}</p>}
        </div>
      </Form>
    </section>
  );
}
