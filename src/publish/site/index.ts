export { accuracy } from "./accuracy.ts";
export { byDay } from "./case-list.ts";
export { casePage } from "./case-page.ts";
export { type Correction, reportLink } from "./correction.ts";
export { homePage } from "./home-page.ts";
export { allCasesPages, groupPages } from "./list-pages.ts";
export { type Overdue, overdueIn, overduePage } from "./overdue-page.ts";
export {
  type AccuracyFigure,
  aboutPage,
  correctionsPage,
  dataPage,
  movedPage,
  type PublicDecision,
} from "./plain-pages.ts";
export { caseOfPath, type ReleaseLine, releasesIn, releasesPage } from "./releases-page.ts";
export { searchIndex, searchScript } from "./search-script.ts";
export { type Page, renderShell } from "./shell.ts";
export { siteStyle } from "./site-style.ts";
export { sitemap } from "./sitemap.ts";
