import { mayAs, usePerson } from "../../session.ts";
import { Additions } from "./additions.tsx";
import { DropFiles } from "./drop-files.tsx";
import { Feeds } from "./feeds.tsx";
import { Paste } from "./paste.tsx";

/** Where documents are added, how far their reading is, and the feeds that are followed. */
export function Add() {
  const mayAdd = mayAs(usePerson(), "editor");
  return (
    <>
      <title>Add documents · Answerable desk</title>
      <h1>Add documents</h1>
      {mayAdd ? (
        <>
          <p className="lead">
            Documents are kept as they are, for good. The same document twice is one document. What is read from them
            stands in their case, with the words it was read from.
          </p>
          <div className="add-ways">
            <DropFiles />
            <Paste />
          </div>
        </>
      ) : (
        <p className="lead">Adding documents takes the role editor. This is what others added.</p>
      )}
      <Additions />
      <Feeds mayFollow={mayAdd} />
    </>
  );
}
