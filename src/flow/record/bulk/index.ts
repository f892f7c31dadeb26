export { addFiles, type BulkOptions, type BulkResult } from "./add-files.ts";
export type { How } from "./files-to-take-in.ts";
export { takeFile } from "./take-file.ts";
