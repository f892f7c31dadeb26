import { changedCells, type RowOutcome } from "../../../model/index.ts";

/** A row of an import and what changes in it, cell by cell, as a person reads it. A new row is a line: all of its cells are new. */
export function rowWords(row: RowOutcome): string {
  const { key, line, done } = row;
  const head = `${done.padEnd(9)}  ${key}${line === null ? "" : `  (line ${line})`}\n`;
  if (done === "new" || done === "gone" || done === "left out") return head;
  const cells = changedCells(row.before, row.after).map(
    ({ column, before, after }) => `             ${column}: ${shown(before)} → ${shown(after)}\n`,
  );
  return head + cells.join("");
}

/** A cell that is not there, one that is empty, and one that says something look different. */
function shown(cell: string | null): string {
  return cell === null ? "(no such cell)" : `“${cell}”`;
}
