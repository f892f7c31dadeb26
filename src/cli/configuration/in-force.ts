import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AnswerableError } from "../../model/index.ts";
import { limitsIn, limitsOf } from "../limit-option.ts";
import { settingsIn } from "../settings-file.ts";
import type { Streams } from "../streams.ts";
import { CONFIG_VARIABLE, SETTINGS, type SettingName, SettingsFile } from "./settings.ts";

/** A setting that counts, and who said so. */
export interface InForce {
  readonly name: SettingName;
  /** Null where nobody says anything and there is no value. */
  readonly value: unknown;
  /** Which option, environment variable or file; `default` where nobody said anything. */
  readonly from: string;
}

/** What a command's own options say, by the names of the settings. */
export type GivenOptions = Readonly<Partial<Record<SettingName | "config", unknown>>>;

/** The name of a file of settings that counts without being named, in the record's folder. */
const BESIDE = "answerable.yaml";

/**
 * Every setting as it counts: options win over the environment, that over a file, that over defaults. A file or variable with something that
 * there is not, or of the wrong form, is refused in one sentence.
 */
export async function settingsInForce(given: GivenOptions, env: Streams["env"]): Promise<InForce[]> {
  const folder = String(given.record ?? env.ANSWERABLE_RECORD ?? "record");
  const named = given.config ?? env[CONFIG_VARIABLE];
  const beside = join(folder, BESIDE);
  const path = named ? String(named) : existsSync(beside) ? beside : null;
  const file: SettingsFile = path ? await settingsIn(path, SettingsFile, Object.keys(SettingsFile.shape)) : {};
  if (path && !named && file.record !== undefined)
    throw new AnswerableError(
      "bad-settings",
      `${path}: a file in a record's folder cannot say where the record is. Take out “record”, or name the file with --config.`,
    );
  const inFile = path ? { ...file, ...ofFile(file, path) } : file;
  return SETTINGS.map(({ name, environment }) => {
    const words = env[environment];
    const told = [
      { value: given[name], from: `option --${name}` },
      { value: words ? fromEnvironment(name, words, environment) : undefined, from: `environment ${environment}` },
      { value: inFile[name], from: `file ${path}` },
    ];
    const { value, from } = told.find((one) => one.value !== undefined) ?? { value: null, from: "default" };
    // Limits that are set in several places are all set.
    return { name, value: name === "limit" ? merged(told.map((one) => one.value)) : value, from };
  });
}

/** A place in a file is seen from that file; limits have the names that people write. */
function ofFile({ record, limit }: SettingsFile, path: string) {
  return {
    ...(record === undefined ? {} : { record: resolve(dirname(path), record) }),
    ...(limit === undefined ? {} : { limit: limitsOf(limit, path) }),
  };
}

function fromEnvironment(name: SettingName, words: string, variable: string): unknown {
  if (name === "limit") return limitsIn(words, variable);
  const found = SettingsFile.shape[name].safeParse(words);
  if (found.success) return found.data;
  const why = found.error.issues[0]?.message.replace(/^Invalid (?:input|option): /, "");
  throw new AnswerableError("bad-settings", `${variable} is not right: ${why}. Mend it.`);
}

function merged(limits: readonly unknown[]): object | null {
  const all: object = Object.assign({}, ...limits.filter((one) => typeof one === "object").reverse());
  return Object.keys(all).length > 0 ? all : null;
}
