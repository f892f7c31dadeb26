import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Reference } from "../case/index.ts";
import { Protocol } from "../model/index.ts";
import { usAgencies } from "./us-agencies.ts";

/** The protocols as shipped: the same place seen from `src` and from `dist`. */
const SHIPPED = new URL("../../protocols/", import.meta.url);

let loaded: readonly Protocol[] | undefined;

/** The shipped protocols, the general one first; read once. One that does not have the form of a protocol is an error of this project. */
export function protocols(): readonly Protocol[] {
  loaded ??= readdirSync(SHIPPED)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => Protocol.parse(parse(readFileSync(new URL(name, SHIPPED), "utf8"))))
    .sort((a, b) => Number(a.state !== null) - Number(b.state !== null));
  return loaded;
}

/** What is known beside the documents: the shipped agencies and protocols. */
export function reference(): Reference {
  return { register: usAgencies(), protocols: protocols() };
}
