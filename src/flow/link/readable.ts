import { withRewritten } from "./rewritten-table.ts";
import type { TableOpening } from "./table-opening.ts";
import { MixedLineEnds, NotUtf8 } from "./table-rows.ts";

/** What a reading of a table gave, and in which encoding it was read. */
export interface Read<T> {
  readonly given: T;
  readonly encoding: TableOpening["encoding"];
}

/** Reads a table as it is, or, where DuckDB cannot, from a copy in UTF-8 with one kind of line end. */
export async function readable<T>(
  file: string,
  { encoding }: TableOpening,
  read: (path: string) => Promise<T>,
): Promise<Read<T>> {
  const rewritten = async (as: TableOpening["encoding"]) => ({
    given: await withRewritten(file, as, read),
    encoding: as,
  });
  if (encoding !== "utf-8") return rewritten(encoding);
  try {
    return { given: await read(file), encoding };
  } catch (error) {
    if (error instanceof NotUtf8) return rewritten("windows-1252");
    if (error instanceof MixedLineEnds) return rewritten("utf-8");
    throw error;
  }
}
