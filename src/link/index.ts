export { columnOf, fitOf, plainTitle, recogniseSource, type SourceFit } from "./recognise-source.ts";
export { DateOrder, SourceAdapter, type SourceFieldName, type SourceFields } from "./source-adapter.ts";
