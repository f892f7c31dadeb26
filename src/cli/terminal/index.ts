export { renderChanges } from "./changes.ts";
export { columnsOf, wrap } from "./columns.ts";
export { explainField } from "./explain.ts";
export * from "./lists/index.ts";
export { renderTerminal, type TerminalOptions } from "./render-terminal.ts";
