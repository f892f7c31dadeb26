import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import type { Reference } from "../case/index.ts";
import { AnswerableError, Protocol } from "../model/index.ts";
import { usAgencies } from "./us-agencies.ts";

/** The protocols as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../protocols/", import.meta.url);

let loaded: readonly Protocol[] | undefined;

/** The shipped protocols, the general one first; read once. One without the form of a protocol is told in one sentence. */
export function protocols(): readonly Protocol[] {
  loaded ??= readdirSync(SHIPPED)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => protocolFrom(name, readFileSync(new URL(name, SHIPPED), "utf8")))
    .sort((a, b) => Number(a.state !== null) - Number(b.state !== null));
  return loaded;
}

/** A protocol from its YAML. The files and the code that reads them are built together, so one that does not fit is another version's. */
export function protocolFrom(name: string, yaml: string): Protocol {
  const read = parseDocument(yaml);
  const checked = read.errors.length > 0 ? null : Protocol.safeParse(read.toJS());
  if (checked?.success) return checked.data;
  const [issue] = checked?.error.issues ?? [];
  const where = issue ? `${issue.path.join(".") || "the whole"}: ${issue.message}` : (read.errors[0]?.message ?? "");
  throw new AnswerableError(
    "damaged-protocol",
    `protocols/${name} is no protocol that this version reads (${where.replace(/\s+/g, " ").trim()}). Build or install answerable again.`,
  );
}

/** What is known beside the documents: the shipped agencies and protocols. */
export function reference(): Reference {
  return { register: usAgencies(), protocols: protocols() };
}
