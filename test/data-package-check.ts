import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A descriptor, as a file gives it: anything may be in it. */
type Given = Readonly<Record<string, unknown>>;
type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

const SLUG = /^[-a-z0-9._/]+$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * What is wrong with a tabular data package and the CSV files that it describes, a sentence each; none where all holds. It goes by the words of Data Package,
 * Data Resource and Table Schema (specs.frictionlessdata.io and datapackage.org, version 2, in which packages of version 1 go on being valid), and
 * refuses what it does not know rather than passing it over.
 */
export function faultsOfDataPackage(folder: string, name = "datapackage.json"): string[] {
  const given = JSON.parse(readFileSync(join(folder, name), "utf8")) as Given;
  const faults: string[] = [];
  const resources = listOf(given.resources);
  if (resources.length === 0) faults.push("the package has no resources");
  if (given.name !== undefined && !SLUG.test(String(given.name)))
    faults.push(`"${given.name}" is no name of a package`);
  if (given.created !== undefined && !RFC_3339.test(String(given.created)))
    faults.push(`created: "${given.created}" is no instant of RFC 3339`);
  for (const licence of listOf(given.licenses))
    if (licence.name === undefined && licence.path === undefined) faults.push("a licence has neither name nor path");
  const names = resources.map((resource) => String(resource.name));
  for (const twice of names.filter((one, i) => names.indexOf(one) !== i))
    faults.push(`two resources are called ${twice}`);
  const tables = new Map(resources.map((resource) => [String(resource.name), tableOf(folder, resource, faults)]));
  for (const resource of resources) faults.push(...brokenReferences(resource, tables));
  return faults;
}

/** The rows of a resource, each cell as its field has it; adds to `faults` whatever does not fit. */
function tableOf(folder: string, resource: Given, faults: string[]): Row[] {
  const name = String(resource.name);
  const say = (what: string) => void faults.push(`${name}: ${what}`);
  if (!SLUG.test(name)) say("that is no name of a resource");
  const path = String(resource.path);
  if (/^[/~]|\\|^[a-z]+:/i.test(path) || path.split("/").some((part) => part.startsWith(".") || part === ""))
    say(`"${path}" is no safe path beside the package`);
  else if (!existsSync(join(folder, path))) say(`${path} is not there`);
  else {
    const bytes = readFileSync(join(folder, path));
    if (resource.bytes !== undefined && resource.bytes !== bytes.length) say(`it has ${bytes.length} bytes`);
    if (resource.hash !== undefined && !hasHash(bytes, String(resource.hash))) say("its hash is another");
    if (resource.encoding !== undefined && resource.encoding !== "utf-8") say("its encoding is not known here");
    if (resource.dialect !== undefined) say("its dialect is not known here");
    const words = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return rowsOf(words, (resource.schema ?? {}) as Given, say);
  }
  return [];
}

/** Data Resource: "ALGORITHM:HEX", and MD5 where no algorithm is named. */
function hasHash(bytes: Buffer, hash: string): boolean {
  const [, algorithm = "md5", hex] = /^(?:([a-z0-9]+):)?([0-9a-f]+)$/.exec(hash) ?? [];
  return createHash(algorithm).update(bytes).digest("hex") === hex;
}

function rowsOf(words: string, schema: Given, say: (what: string) => void): Row[] {
  const fields = listOf(schema.fields);
  const [header = [], ...lines] = linesOf(words, say);
  const expected = fields.map((field) => String(field.name));
  if (JSON.stringify(header) !== JSON.stringify(expected)) say(`its first line is ${header.join()}`);
  if (new Set(expected).size !== expected.length) say("two fields have one name");
  const missing = new Set((schema.missingValues as string[] | undefined) ?? [""]);
  const rows = lines.map((cells, n) =>
    Object.fromEntries(
      fields.map((field, i) => {
        const cell = cells[i] ?? "";
        const value = missing.has(cell) ? null : typed(cell, field);
        if (value === undefined) say(`row ${n + 1}: "${cell}" is no ${field.type} of ${field.name}`);
        else
          for (const constraint of broken(value, cell, field)) say(`row ${n + 1}: ${field.name} breaks ${constraint}`);
        return [String(field.name), value ?? null];
      }),
    ),
  );
  for (const field of fields)
    if ((field.constraints as Given | undefined)?.unique === true) notTwice(rows, [String(field.name)], say);
  const keys = [schema.primaryKey, ...((schema.uniqueKeys as unknown[] | undefined) ?? [])].filter(Boolean);
  for (const key of keys) notTwice(rows, namesOf(key), say);
  for (const column of namesOf(schema.primaryKey ?? []))
    if (rows.some((row) => row[column] === null || row[column] === undefined))
      say(`${column} of its primary key is empty`);
  return rows;
}

/** Lines of a CSV file (RFC 4180), all of one length; none where it is no such file. */
function linesOf(words: string, say: (what: string) => void): string[][] {
  try {
    return parse(words) as string[][];
  } catch (error) {
    say(`it is no CSV file: ${(error as Error).message}`);
    return [];
  }
}

/** A cell by the lexical form of its field's type (Table Schema, Field types); undefined where it has not that form, or the type is not known here. */
function typed(cell: string, { type = "any", format = "default", ...more }: Given): Value | undefined {
  if (format !== "default" || ["bareNumber", "groupChar", "decimalChar", "trueValues"].some((how) => how in more))
    return undefined;
  if (type === "string" || type === "any") return cell;
  if (type === "integer") return /^[+-]?\d+$/.test(cell) ? Number(cell) : undefined;
  if (type === "number") return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(cell) ? Number(cell) : undefined;
  if (type !== "boolean") return undefined;
  if (["true", "True", "TRUE", "1"].includes(cell)) return true;
  return ["false", "False", "FALSE", "0"].includes(cell) ? false : undefined;
}

/** The constraints of a field that a value breaks, by name. */
function broken(value: Value, cell: string, { constraints = {} }: Given): string[] {
  const hold: Record<string, (limit: never) => boolean> = {
    required: (must: boolean) => !must || value !== null,
    unique: () => true,
    enum: (all: Value[]) => value === null || all.includes(value),
    pattern: (pattern: string) => value === null || new RegExp(`^(?:${pattern})$`, "u").test(cell),
    minimum: (least: number) => value === null || Number(value) >= least,
    maximum: (most: number) => value === null || Number(value) <= most,
    minLength: (least: number) => value === null || cell.length >= least,
    maxLength: (most: number) => value === null || cell.length <= most,
  };
  return Object.entries(constraints as Given).flatMap(([name, limit]) => (hold[name]?.(limit as never) ? [] : [name]));
}

function notTwice(rows: readonly Row[], key: readonly string[], say: (what: string) => void): void {
  const seen = new Set<string>();
  for (const [n, row] of rows.entries()) {
    const values = JSON.stringify(key.map((column) => row[column]));
    if (seen.has(values)) say(`row ${n + 1}: ${values} was there before, and ${key.join()} is a key`);
    seen.add(values);
  }
}

/** Keys of a resource's rows that its references do not have. A key that is empty leads nowhere. */
function brokenReferences(resource: Given, tables: ReadonlyMap<string, readonly Row[]>): string[] {
  const schema = (resource.schema ?? {}) as Given;
  return listOf(schema.foreignKeys).flatMap(({ fields, reference }) => {
    const to = reference as { resource?: string; fields: unknown };
    const there = tables.get(to.resource ? to.resource : String(resource.name));
    if (there === undefined) return [`${resource.name}: its rows refer to ${to.resource}, which is no resource`];
    const of = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column] ?? null));
    const known = new Set(there.map((row) => of(row, namesOf(to.fields))));
    const own = tables.get(String(resource.name)) ?? [];
    const empty = of({}, namesOf(fields));
    const lost = [...new Set(own.map((row) => of(row, namesOf(fields))))].filter(
      (key) => key !== empty && !known.has(key),
    );
    return lost.map((key) => `${resource.name}: ${to.resource ?? "it"} has no ${key}`);
  });
}

function listOf(value: unknown): Given[] {
  return Array.isArray(value) ? value : [];
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
