import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { sendForm } from "../../ask.ts";
import { AboutEntries, type AboutWords, NOTHING_SAID } from "./about-entries.tsx";
import { droppedFiles } from "./dropped-files.ts";

/** Where files are dropped or chosen. They are in the record when this says that they are kept. */
export function DropFiles() {
  const queries = useQueryClient();
  const [about, setAbout] = useState<AboutWords>(NOTHING_SAID);
  const add = useMutation({
    mutationFn: async (given: readonly File[] | Promise<readonly File[]>) => {
      const files = await given;
      if (files.length === 0) throw new Error("There is no file among what was dropped. Paste addresses and texts.");
      const form = new FormData();
      for (const file of files) form.append("files", file);
      for (const [name, words] of Object.entries(about)) if (words !== "" && name !== "title") form.append(name, words);
      return sendForm<{ number: number }>("/api/files", form);
    },
    onSuccess: () => {
      setAbout(NOTHING_SAID);
      return queries.invalidateQueries({ queryKey: ["additions"] });
    },
  });
  return (
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <DropZone className="drop" onDrop={({ items }) => add.mutate(droppedFiles(items))}>
        <Text slot="label">Drop files or folders here</Text>
        <p>
          <FileTrigger allowsMultiple onSelect={(files) => files && files.length > 0 && add.mutate([...files])}>
            <Button className="main" isPending={add.isPending}>
              Choose files
            </Button>
          </FileTrigger>
        </p>
        <p className="note">
          PDF, Word, web pages, e-mail, pictures, text; or any of these in a ZIP, a web archive or a saved feed.
        </p>
      </DropZone>
      <AboutEntries value={about} onChange={setAbout} of="files" />
      <div aria-live="polite">
        {add.isPending && <p>Sending the files …</p>}
        {add.isSuccess && <p className="told">Kept. How far the reading is stands below.</p>}
        {add.isError && <p className="error">{add.error.message}</p>}
      </div>
    </section>
  );
}
