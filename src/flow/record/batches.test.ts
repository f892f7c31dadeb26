import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerableError } from "../../model/index.ts";
import { Batches } from "./batches.ts";

const moment = () => new Promise((resolve) => setImmediate(resolve));

describe("what comes one by one", () => {
  it("is done once each, in order, in batches no larger or heavier than may be, and told of only when done", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(10), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 1),
        async (items, most, mostWeight, patience) => {
          const done: number[][] = [];
          const batches = new Batches<number, number>({
            work: async (batch) => {
              await moment();
              done.push([...batch]);
              return batch.map((n) => 2 * n);
            },
            most,
            weigh: (n) => n,
            mostWeight,
            patience,
          });
          const told: Promise<number>[] = [];
          for (const item of items) {
            await batches.room();
            told.push(batches.add(item));
          }
          await batches.end();
          expect(await Promise.all(told)).toEqual(items.map((n) => 2 * n));
          expect(done.flat()).toEqual(items);
          for (const batch of done) {
            expect(batch.length).toBeLessThanOrEqual(most);
            if (batch.length > 1) expect(batch.reduce((a, b) => a + b)).toBeLessThanOrEqual(mostWeight);
          }
        },
      ),
      { numRuns: 50 },
    ));

  it("is put together while others are under way, and does not wait where nothing is", async () => {
    const done: number[] = [];
    const batches = new Batches<number, void>({
      work: async (batch) => {
        await moment();
        done.push(batch.length);
        return batch.map(() => undefined);
      },
      most: 10,
    });
    await Promise.all([1, 2, 3, 4].map((n) => batches.add(n)));
    await batches.add(5);
    expect(done).toEqual([1, 3, 1]);
  });

  it("fails alone where one of several cannot be done", async () => {
    const batches = new Batches<number, number>({
      work: async (batch) => {
        if (batch.includes(3)) throw new Error("three cannot be kept");
        return [...batch];
      },
      most: 10,
      patience: 1,
    });
    const told = await Promise.allSettled([1, 2, 3, 4].map((n) => batches.add(n)));
    expect(told.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    await batches.end();
  });

  it("fails together, and is tried once, where what failed is nothing of theirs", async () => {
    let tried = 0;
    const batches = new Batches<number, number>({
      work: async () => {
        tried++;
        throw new AnswerableError("record-failed", "the disk is full.");
      },
      most: 10,
      patience: 1,
    });
    const told = await Promise.allSettled([1, 2, 3].map((n) => batches.add(n)));
    expect([tried, told.map(({ status }) => status)]).toEqual([1, ["rejected", "rejected", "rejected"]]);
  });
});
