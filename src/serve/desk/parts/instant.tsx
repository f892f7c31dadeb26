const WORDS = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** An instant as this browser's clock shows it, with the instant itself for programs. */
export function Instant({ value }: { readonly value: string }) {
  const date = new Date(value);
  return <time dateTime={value}>{Number.isNaN(date.getTime()) ? value : WORDS.format(date)}</time>;
}
