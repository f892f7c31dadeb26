/** A moment, as whoever reads it writes moments. */
export function When({ at }: { readonly at: string }) {
  return (
    <time dateTime={at}>{new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" })}</time>
  );
}
