export { AgencyRegister, type RegisteredAgency } from "./agency-register.ts";
export { assemble } from "./assemble.ts";
export { groupByIncident, type Incident, type Member } from "./group.ts";
