/** A number of things in words: "1 case", "1,204 cases". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

interface ResultsProps {
  readonly words: string;
  readonly isBusy: boolean;
}

/** How much was found, told politely to those who do not see it change. */
export function Results({ words, isBusy }: ResultsProps) {
  return (
    <p role="status" className="results">
      {isBusy ? "Looking …" : words}
    </p>
  );
}

/** What stands where the server refused, in its own sentence. */
export function NotGiven({ error }: { readonly error: Error }) {
  return (
    <p role="alert" className="error">
      {error.message}
    </p>
  );
}
