export { AgencyRegister, type RegisteredAgency } from "./agency-register.ts";
export { type AsOf, knownBy } from "./as-of.ts";
export { assemble } from "./assemble.ts";
export { type Assembled, caseFileOf, type Reference } from "./case-file-of.ts";
export { changesBetween } from "./changes.ts";
export { lastDay } from "./days.ts";
export { groupByIncident, type Incident, type Member } from "./group.ts";
export { type Group, groupsOf } from "./groups.ts";
export { type Signs, signsOf } from "./incidents/signs.ts";
