import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { defaultParseSearch, Link, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Form, Popover } from "react-aria-components";
import type { NewView, SavedView, ViewList } from "../../../contract/views.ts";
import { ask, send } from "../../ask.ts";
import { Entry } from "../../parts/entry.tsx";
import { Tick } from "./choice.tsx";
import { parseRecordSearch } from "./record-search.ts";

const KEY = ["views"];

/** The views that somebody saved and those that others share; what is shown now can be saved as one. */
export function SavedViews() {
  return (
    <DialogTrigger>
      <Button>Saved views</Button>
      <Popover placement="bottom end" className="popover">
        <Dialog aria-label="Saved views" className="saved-views">
          {({ close }) => <Views close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Views({ close }: { readonly close: () => void }) {
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey: KEY, queryFn: () => ask<ViewList>("/api/views") });
  const remove = useMutation({
    mutationFn: ({ id }: SavedView) => send(`/api/views/${encodeURIComponent(id)}`, {}, "DELETE"),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const problem = error ?? remove.error;
  return (
    <>
      <h2>Saved views</h2>
      {problem && (
        <p role="alert" className="error">
          {problem.message}
        </p>
      )}
      {data?.views.length === 0 && <p className="note">None yet. Save what the page shows now under a name.</p>}
      <ul>
        {data?.views.map((view) => (
          <li key={view.id}>
            <Link
              to="/"
              search={parseRecordSearch(defaultParseSearch(view.search))}
              activeOptions={{ exact: true }}
              onClick={close}
            >
              <bdi>{view.name}</bdi>
            </Link>
            <span className="note">{view.own ? (view.shared ? "yours, shared" : "yours") : `of ${view.owner}`}</span>
            {view.mayRemove && (
              <Button className="quiet" aria-label={`Remove ${view.name}`} onPress={() => remove.mutate(view)}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      <SaveThis />
    </>
  );
}

/** Saves what the page shows. */
function SaveThis() {
  const { searchStr } = useLocation();
  const queries = useQueryClient();
  const [isShared, setShared] = useState(false);
  const save = useMutation({
    mutationFn: (name: string) =>
      send<SavedView>("/api/views", { name, search: searchStr, shared: isShared } satisfies NewView),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(String(new FormData(event.currentTarget).get("name")));
      }}
    >
      <Entry name="name" label="Save this view as" maxLength={100} isRequired />
      <Tick label="Everybody at the desk sees it" isOn={isShared} onChange={setShared} />
      <Button type="submit" className="main" isPending={save.isPending}>
        Save
      </Button>
      <p role="status" className={save.isError ? "error" : "note"}>
        {save.isError ? save.error.message : save.isSuccess ? `Saved as “${save.data.name}”.` : ""}
      </p>
    </Form>
  );
}
