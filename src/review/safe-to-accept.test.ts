import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseFile, type Claim, type Fact, FactStatus, fieldNames, Mode } from "../model/index.ts";
import { notInBulk, SURE } from "./safe-to-accept.ts";

const claims = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    mode: fc.constantFrom(...Mode.options),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 5 },
);
const drawn = claims.chain((known) =>
  fc.record({
    claims: fc.constant(known),
    field: fc.constantFrom(...fieldNames),
    status: fc.constantFrom(...FactStatus.options),
    accounts: fc.array(
      fc.record({
        value: fc.constantFrom("one", "another", null),
        claims: fc.subarray(
          known.map(({ id }) => id),
          { minLength: 1 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
);

describe("what may be accepted together with others", () => {
  it("is never contested, never withheld, never verified already, never merely alleged and never read unsurely", () => {
    fc.assert(
      fc.property(drawn, ({ claims, field, status, accounts }) => {
        const fact = { field, about: null, status, accounts, reason: "" } as Fact;
        const file = { claims: claims as unknown as Claim[] } as CaseFile;
        if (notInBulk(fact, file) !== null) return;
        const [account] = accounts;
        expect(["reported", "corroborated"]).toContain(status);
        expect(accounts).toHaveLength(1);
        expect(account?.value).not.toBeNull();
        for (const id of account?.claims ?? []) {
          const claim = claims.find((each) => each.id === id);
          expect(["stated", "confirmed"]).toContain(claim?.mode);
          expect(claim?.confidence).toBeGreaterThanOrEqual(SURE);
        }
        expect(["name", "age", "weapon", "cause_of_death", "charging_decision"]).not.toContain(field);
      }),
      { numRuns: 2000 },
    );
  });

  it("is a fact that one account gives, which was read surely", () => {
    const claim = { id: "claim-1", mode: "stated", confidence: SURE } as Claim;
    const fact = { field: "city", status: "reported", accounts: [{ value: "Pell Creek", claims: ["claim-1"] }] };
    expect(notInBulk(fact as unknown as Fact, { claims: [claim] } as unknown as CaseFile)).toBeNull();
  });
});
