import type { Addition } from "../../../contract/additions.ts";

/** How far an addition is, in a sentence. */
export function progressWords({ state, counts, why }: Pick<Addition, "state" | "counts" | "why">): string {
  const { documents, read, added, refused } = counts;
  switch (state) {
    case "waiting":
      return "Waits for what was added before it.";
    case "getting":
      return "Being got.";
    case "reading":
      return `Being read: ${read} of ${counted(documents, "document")} done.`;
    case "putting together":
      return "Being put together with the cases.";
    case "failed":
      return why ?? "It failed.";
    case "done": {
      const known = documents - added;
      const parts = [
        `${counted(documents, "document")} done`,
        ...(known > 0 ? [`${known} of them known before`] : []),
        ...(refused > 0 ? [`${refused} not taken in`] : []),
      ];
      return `${parts.join(", ")}.`;
    }
  }
}

/** Whether more is to be expected of it. */
export function isUnderWay(state: Addition["state"]): boolean {
  return state !== "done" && state !== "failed";
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
