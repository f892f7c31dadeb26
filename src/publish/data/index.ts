export { annotationsOf } from "./annotations.ts";
export { type CaseLine, caseLine } from "./case-line.ts";
export { csvLine, guarded, unguarded } from "./csv.ts";
export { type DataFile, dataFiles, partOf, partPath, partsFor } from "./data-files.ts";
export { type About, codebook, dataPackage } from "./data-package.ts";
export { type Entity, entitiesOf } from "./entities.ts";
export type { AnyTable, Cell, CellType, PublishedCase } from "./table.ts";
export { tables } from "./tables/index.ts";
