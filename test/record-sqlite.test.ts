import { homes } from "../src/store/homes.cases.ts";
import { recordOn } from "./record.cases.ts";

for (const home of homes.filter(([name]) => name === "SQLite")) recordOn(home);
