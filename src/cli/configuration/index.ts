export { withConfig } from "./config-option.ts";
export { configure, inForce } from "./configure.ts";
export { CONFIG_VARIABLE, SECRETS, SETTINGS } from "./settings.ts";
