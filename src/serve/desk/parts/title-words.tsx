/** A case's title. A date in it is never broken over two lines. */
export function TitleWords({ title }: { readonly title: string }) {
  return (
    <bdi>
      {title.split(/(\d{4}-\d{2}-\d{2})/).map((words, at) =>
        at % 2 === 0 ? (
          words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one title, in its order
          <span key={at} className="unbroken">
            {words}
          </span>
        ),
      )}
    </bdi>
  );
}
