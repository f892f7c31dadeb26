import type { Cells } from "../../../model/index.ts";
import type { Store } from "../../../store/index.ts";

const AT_ONCE = 500;

/** The rows of a source that were in its table at the last import, by key. */
export async function* importedRows(
  store: Store,
  source: string,
): AsyncGenerator<{ readonly key: string; readonly version: number; readonly cells: Cells }> {
  for (let last: string | null = null; ; ) {
    const rows = await store.presentRows(source, last, AT_ONCE);
    yield* rows;
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1)?.key ?? last;
  }
}
