// Writes schemas/cases.schema.json from the Zod schema that types and checks the case-file contract, and schemas/desk.openapi.json from those that the
// desk checks requests by and answers in.
//
//   npm run schema
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { openRecord } from "../src/flow/index.ts";
import * as model from "../src/model/index.ts";
import { serveDesk } from "../src/serve/index.ts";

/** The JSON Schema of what `answerable read --json` prints, as the committed file holds it. */
export function casesSchema(): string {
  // Each exported schema stands once, under the name its type has in the code; what else asks for schemas here has names of its own.
  const before = new Map<z.ZodType, z.GlobalMeta | undefined>();
  for (const [name, part] of Object.entries(model))
    if (part instanceof z.ZodType && part !== model.Cases) {
      before.set(part, part.meta());
      z.globalRegistry.add(part, { ...part.meta(), id: name });
    }
  const schema = z.toJSONSchema(model.Cases, { target: "draft-2020-12" });
  for (const [part, meta] of before) {
    z.globalRegistry.remove(part);
    if (meta) z.globalRegistry.add(part, meta);
  }
  return `${JSON.stringify({ $id: "answerable/cases@1", title: "Answerable case files", ...schema }, null, 2)}\n`;
}

/** The OpenAPI description of the desk, as it gives it at `/api/openapi.json` and as the committed file holds it. */
export async function deskDescription(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "answerable-schema-"));
  const record = await openRecord({ folder }, true);
  const desk = await serveDesk(record, {
    listen: "127.0.0.1:0",
    secret: "a secret for a record that is empty and goes",
  });
  try {
    return `${JSON.stringify(await (await fetch(`${desk.origin}/api/openapi.json`)).json(), null, 2)}\n`;
  } finally {
    await desk.close();
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../schemas/cases.schema.json", import.meta.url), casesSchema());
  writeFileSync(new URL("../schemas/desk.openapi.json", import.meta.url), await deskDescription());
}
