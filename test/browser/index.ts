export { axeViolations, sidewaysScroll } from "./accessibility.ts";
export { openBrowser, type TestBrowser } from "./browser.ts";
export { type StaticServer, serveFolder } from "./static-server.ts";
