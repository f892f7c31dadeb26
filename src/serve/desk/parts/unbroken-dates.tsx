const DATES =
  /(\d{4}-\d{2}-\d{2}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?)/;

/** Words in which a date, such as 2031-03-04 or March 4, 2031, is never broken over two lines. */
export function UnbrokenDates({ words }: { readonly words: string }) {
  return (
    <bdi>
      {words.split(DATES).map((piece, at) =>
        at % 2 === 0 ? (
          piece
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of the same words, in their order
          <span key={at} className="unbroken">
            {piece}
          </span>
        ),
      )}
    </bdi>
  );
}
