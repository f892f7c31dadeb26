export { html } from "./html.ts";
export { renderPage } from "./render-page.ts";
