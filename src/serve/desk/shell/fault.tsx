import { Link, useRouter } from "@tanstack/react-router";
import { Button } from "react-aria-components";

/** What stands where a page could not be shown: why, and what to do. */
export function Fault({ error }: { readonly error: unknown }) {
  const router = useRouter();
  return (
    <div className="notice" role="alert">
      <h1>This page could not be shown</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <Button onPress={() => router.invalidate()}>Try again</Button> <Link to="/">To the record</Link>
      </p>
    </div>
  );
}

export function NotFound() {
  return (
    <div className="notice">
      <h1>There is no such page</h1>
      <p>
        <Link to="/">To the record</Link>
      </p>
    </div>
  );
}
