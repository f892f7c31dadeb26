export { keyCommand } from "./key.ts";
export { verifyCommand } from "./verify.ts";
