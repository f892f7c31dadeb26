import { describe, expect, it } from "vitest";
import { InTurn } from "./in-turn.ts";

/** Work that is done when it is told to be, one piece after the other. */
function workToBeDone() {
  const begun: { done: (value: number) => void; failed: (error: Error) => void }[] = [];
  const turn = new InTurn(
    () => new Promise<number>((resolve, reject) => begun.push({ done: resolve, failed: reject })),
  );
  return { begun, turn };
}

describe("work in turn", () => {
  it("is done once for all who ask while it is under way, and begun only after they asked", async () => {
    const { begun, turn } = workToBeDone();
    const first = turn.ask();
    const [second, third] = [turn.ask(), turn.ask()];
    expect(begun).toHaveLength(1);
    begun[0]?.done(1);
    expect(await first).toBe(1);
    await new Promise(setImmediate);
    expect(begun).toHaveLength(2);
    begun[1]?.done(2);
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    const fourth = turn.ask();
    begun[2]?.done(3);
    expect(await fourth).toBe(3);
  });

  it("goes on after a piece of it failed, of which only those are told who waited for it", async () => {
    const { begun, turn } = workToBeDone();
    const first = turn.ask();
    const second = turn.ask();
    begun[0]?.failed(new Error("no room"));
    await expect(first).rejects.toThrow("no room");
    await new Promise(setImmediate);
    begun[1]?.done(2);
    expect(await second).toBe(2);
  });
});
