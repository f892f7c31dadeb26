export { AgencyRegister, type RegisteredAgency } from "./agency-register.ts";
export { assemble } from "./assemble.ts";
export { groupByIncident } from "./group.ts";
export { sameIncident, signsOf } from "./same-incident.ts";
