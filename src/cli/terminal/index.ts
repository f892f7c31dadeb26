export { columnsOf } from "./columns.ts";
export { renderTerminal, type TerminalOptions } from "./render-terminal.ts";
