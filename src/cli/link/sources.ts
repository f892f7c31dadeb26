import { Command } from "commander";
import { knownSource, knownSources, type SourceAdapter } from "../../flow/index.ts";
import { type Streams, widthOf } from "../streams.ts";
import { wrap } from "../terminal/index.ts";

interface Settings {
  readonly json?: boolean;
}

/** `answerable link sources`: the lists that are known, with their licence and how they are to be cited. */
export function sourcesCommand(streams: Streams, exit: (status: number) => void): Command {
  return new Command("sources")
    .description(
      "List the sources that are known, or tell all of one: what it holds, its licence, how to cite it, its columns.",
    )
    .argument("[name]", "a source, by its short name")
    .option("--json", "print the adapters as JSON")
    .addHelpText("after", EXAMPLES)
    .action((name: string | undefined, settings: Settings) => exit(sources(name, settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable link sources                    every known source
  answerable link sources washington-post-2  all that is known of one

Exit status: 0, or 2 when the command was misused.`;

function sources(name: string | undefined, { json }: Settings, streams: Streams): number {
  const found = name === undefined ? knownSources() : [knownSource(name)];
  const width = widthOf(streams);
  if (json) streams.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else if (name === undefined) streams.stdout.write(`${found.map((one) => brief(one, width)).join("\n\n")}\n`);
  else streams.stdout.write(`${found.map((one) => whole(one, width)).join("\n")}\n`);
  return 0;
}

/** One paragraph under its title, hanging by two spaces. */
const paragraph = (words: string, width: number) => wrap(words, width - 2).map((line) => `  ${line}`);

function brief({ name, title, life, licence, rows }: SourceAdapter, width: number): string {
  const counts = rows === "counts" ? " Counts only; nothing to link." : "";
  return [
    name,
    ...paragraph(`${title}. ${life ?? ""}${counts}`, width),
    ...paragraph(`Licence: ${licence}`, width),
  ].join("\n");
}

function whole(adapter: SourceAdapter, width: number): string {
  const { name, title, keeper, home, licence, cite, life, holds, scope, drawn_from, fields, counts = {} } = adapter;
  const columns = Object.entries({ ...fields, ...counts }).map(([field, column]) => `${field}: ${columnsOf(column)}`);
  return [
    `${name}: ${title}`,
    ...paragraph(holds, width),
    ...(keeper ? paragraph(`Keeper: ${keeper}`, width) : []),
    ...(home ? [`  Home: ${home}`] : []),
    ...(life ? paragraph(`Life: ${life}`, width) : []),
    ...(scope ? paragraph(`Covers: ${covers(scope)} (${scope.said}).`, width) : []),
    ...drawn_from.flatMap(({ sources, said }) => paragraph(`Drawn from: ${sources.join(", ")} (${said}).`, width)),
    ...paragraph(`Licence: ${licence}`, width),
    ...paragraph(`Cite: ${cite}`, width),
    "  Columns, each with the titles by which it is known:",
    ...columns.flatMap((line) => wrap(line, width - 4).map((part, i) => `    ${i === 0 ? "" : "  "}${part}`)),
  ].join("\n");
}

function covers({ causes, from, to, states }: NonNullable<SourceAdapter["scope"]>): string {
  return [
    causes ? `only deaths by ${causes.join(", ")}` : "any cause of death",
    [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`].filter(Boolean).join(" ") ||
      "years not said",
    states === undefined ? "states not said" : states === "all" ? "every state" : states.join(", "),
  ].join("; ");
}

/** The titles of the columns of a field, or what it always is. */
function columnsOf(field: unknown): string {
  if (Array.isArray(field)) return field.join(" | ");
  const { column = [], together, always } = field as { column?: string[]; together?: string[]; always?: string };
  return [...column, ...(together ? [together.join(" + ")] : []), ...(always ? [`always ${always}`] : [])].join(" | ");
}
