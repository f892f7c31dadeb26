export { defaultPageDrawingLimits, type PageDrawingLimits, PageDrawings } from "./page-drawings.ts";
