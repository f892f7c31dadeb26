import { type DeskLimits, defaultDeskLimits } from "../serve/desk.ts";
import { NamedLimits } from "./named-limits.ts";

const LIMITS = new NamedLimits<DeskLimits>(defaultDeskLimits);

/** The option that sets a limit of the desk, given as often as there are limits to set. */
export const deskLimitOption = () => LIMITS.option("--desk-limit", "idle-minutes=30");

/** Every limit of the desk with its default, for the end of its help. */
export const deskLimitsHelp = () => LIMITS.help.replace("Limits,", "Limits of the desk (--desk-limit),");
