// Writes schemas/cases.schema.json from the Zod schema that types and checks the case-file contract.
//
//   npm run schema
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import * as model from "../src/model/index.ts";

/** The JSON Schema of what `answerable read --json` prints, as the committed file holds it. */
export function casesSchema(): string {
  // Each exported schema stands once, under the name its type has in the code.
  for (const [name, part] of Object.entries(model))
    if (part instanceof z.ZodType && part !== model.Cases) z.globalRegistry.add(part, { ...part.meta(), id: name });
  const schema = z.toJSONSchema(model.Cases, { target: "draft-2020-12" });
  return `${JSON.stringify({ $id: "answerable/cases@1", title: "Answerable case files", ...schema }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../schemas/cases.schema.json", import.meta.url), casesSchema());
