import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type CarefulReader, readVocabulary, type Tables } from "../read/index.ts";

/** The part of `onnxruntime-node` that is used; it is an optional dependency, so it is looked for when it is needed. */
interface Runtime {
  readonly InferenceSession: { create(file: string, options: object): Promise<CarefulReader["encoder"]> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, shape: readonly number[]) => unknown;
}

const RUNTIME = "onnxruntime-node";
/** The files of the careful reader as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../models/attribution-careful/", import.meta.url);

let loaded: Promise<CarefulReader | null> | undefined;

/** The shipped careful reader, on one core; read once. Null where its runtime is not installed. */
export function carefulReader(): Promise<CarefulReader | null> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<CarefulReader | null> {
  const runtime = await findRuntime();
  if (runtime === null) return null;
  const at = (name: string) => fileURLToPath(new URL(name, SHIPPED));
  const [vocabulary, tables, encoder] = await Promise.all([
    readFile(at("vocab.txt"), "utf8"),
    readFile(at("tables.json"), "utf8"),
    runtime.InferenceSession.create(at("model.onnx"), {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionProviders: ["cpu"],
    }),
  ]);
  return {
    encoder,
    tensor: (data, shape) => new runtime.Tensor("int64", data, shape),
    vocabulary: readVocabulary(vocabulary),
    tables: JSON.parse(tables) as Tables,
  };
}

async function findRuntime(): Promise<Runtime | null> {
  try {
    const found = (await import(RUNTIME)) as Runtime & { readonly default?: Runtime };
    return found.InferenceSession ? found : (found.default ?? null);
  } catch (error) {
    // Not installed, or not for this machine: the caller reads with another setting and says so.
    if (error instanceof Error) return null;
    throw error;
  }
}
