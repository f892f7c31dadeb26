import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { SourceAdapter } from "../../link/index.ts";
import { AnswerableError, Misuse } from "../../model/index.ts";

/** The adapters as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../../sources/", import.meta.url);

let loaded: readonly SourceAdapter[] | undefined;

/** The shipped adapters, by name; read once. */
export function knownSources(): readonly SourceAdapter[] {
  loaded ??= readdirSync(SHIPPED)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const read = adapterFrom(readFileSync(new URL(name, SHIPPED), "utf8"));
      if (typeof read === "object") return read;
      throw new AnswerableError(
        "damaged-adapter",
        `sources/${name} is no adapter that this version reads (${read}). Build or install answerable again.`,
      );
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return loaded;
}

/** The shipped adapter of a name; a name that none has is told with those there are. */
export function knownSource(name: string): SourceAdapter {
  const found = knownSources().find((adapter) => adapter.name === name);
  if (found) return found;
  throw new Misuse(
    `no source is called ${name}. Known are ${knownSources()
      .map((adapter) => adapter.name)
      .join(", ")}; any other list needs a mapping.`,
  );
}

/** An adapter from its YAML, or what is wrong with it, in words. */
export function adapterFrom(yaml: string): SourceAdapter | string {
  const read = parseDocument(yaml);
  if (read.errors.length > 0) return (read.errors[0]?.message ?? "").replace(/\s+/g, " ").trim();
  const checked = SourceAdapter.safeParse(read.toJS());
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  return issue ? `${issue.path.join(".") || "the whole"}: ${issue.message}` : "";
}
