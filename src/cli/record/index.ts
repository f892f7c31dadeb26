export { addCommand } from "./add.ts";
export { backupCommand, restoreCommand } from "./backup.ts";
export { caseCommand } from "./case.ts";
export { casesCommand } from "./cases.ts";
export { doctorCommand } from "./doctor.ts";
export { exportCommand } from "./export.ts";
export { initCommand } from "./init.ts";
export { searchCommand } from "./search.ts";
