export { type ColumnProfile, type Shape, shapes } from "./draft/column-profile.ts";
export { draftMapping, type MappingDraft } from "./draft/draft-mapping.ts";
export { mappingYaml } from "./draft/mapping-yaml.ts";
export { columnOf, fitOf, plainTitle, recogniseSource, type SourceFit } from "./recognise-source.ts";
export { DateOrder, SourceAdapter, type SourceFieldName, type SourceFields } from "./source-adapter.ts";
