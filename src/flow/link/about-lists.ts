import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { Dependence, ListScope, Misuse } from "../../model/index.ts";

/** What a person says of the lists beside their records: what each means to hold, and which depend on each other or do not. */
export const AboutLists = z
  .object({
    lists: z.array(ListScope.extend({ causes: z.union([z.literal("all"), ListScope.shape.causes]) })).default([]),
    dependences: z.array(Dependence).default([]),
    independent: z.array(Dependence).default([]),
  })
  .strict();
export type AboutLists = z.infer<typeof AboutLists>;

/** Reads what a YAML or JSON file says of the lists; nothing is said without one. Throws Misuse with what is wrong and where. */
export async function readAboutLists(file: string | undefined): Promise<AboutLists> {
  if (file === undefined) return AboutLists.parse({});
  const words = await readFile(file, "utf8").catch(() => {
    throw new Misuse(`${file}: there is no such file, or it may not be read; check the path.`);
  });
  let value: unknown;
  try {
    value = parse(words);
  } catch (error) {
    throw new Misuse(`${file}: it is not YAML or JSON (${String((error as Error).message).split("\n")[0]}); mend it.`);
  }
  const about = AboutLists.safeParse(value);
  if (about.success) return about.data;
  const issue = about.error.issues[0];
  throw new Misuse(
    `${file}: ${issue?.path.join(".") || "the whole"}: ${issue?.message}; docs/missing.md shows what the file may say.`,
  );
}
