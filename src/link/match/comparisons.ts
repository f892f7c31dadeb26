import { account } from "../compare/account.ts";
import { address } from "../compare/address.ts";
import { age } from "../compare/age.ts";
import { agency } from "../compare/agency.ts";
import { cause } from "../compare/cause.ts";
import type { Comparison } from "../compare/comparison.ts";
import { date } from "../compare/date.ts";
import { gender } from "../compare/gender.ts";
import { mentionedName } from "../compare/mentioned-name.ts";
import { middleName } from "../compare/middle-name.ts";
import { name } from "../compare/name.ts";
import { place } from "../compare/place.ts";
import { race } from "../compare/race.ts";
import { weapon } from "../compare/weapon.ts";

/** Everything that is asked of two records, in the order of the waterfall. A question that another is weighed within stands before it. */
export const comparisons: readonly Comparison[] = [
  name,
  middleName,
  mentionedName,
  date,
  place,
  address,
  agency,
  age,
  gender,
  race,
  cause,
  weapon,
  account,
];
