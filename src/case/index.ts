export { AgencyRegister, type RegisteredAgency } from "./agency-register.ts";
export { type AsOf, knownBy } from "./as-of.ts";
export { assemble, type Reference } from "./assemble.ts";
export { changesBetween } from "./changes.ts";
export { groupByIncident, type Incident, type Member } from "./group.ts";
