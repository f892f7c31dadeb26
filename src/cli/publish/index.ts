export { keyCommand } from "./key.ts";
export { publishCommand } from "./publish.ts";
export { verifyCommand } from "./verify.ts";
