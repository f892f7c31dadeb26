import { Misuse } from "../../model/index.ts";
import type { About, Correction } from "../../publish/index.ts";
import { readPolicy } from "../record/public-record.ts";
import { licenceNamed } from "./licences.ts";
import type { Publishing } from "./publish-record.ts";

/** How a record is published, as people say it: by options or in a file. */
export interface PublishSettings {
  readonly title: string;
  /** Where it will be served; without it there are no feeds. */
  readonly address?: string;
  readonly licence: string;
  /** Where readers report errors: an e-mail address, or the address of a form. */
  readonly corrections?: string;
  /** A file that says which holds apply by themselves. */
  readonly policy?: string;
  /** ISO 8601 instant up to which the record is in it. */
  readonly at?: string;
}

/** What the settings come to. Throws Misuse in one sentence where one of them cannot be meant. */
export async function publishingBy(settings: PublishSettings): Promise<Omit<Publishing, "onCase">> {
  return {
    about: aboutOf(settings),
    correction: correctionOf(settings.corrections),
    policy: await readPolicy(settings.policy),
    at: instantOf(settings.at),
  };
}

function aboutOf({ title, address, licence }: PublishSettings): About {
  if (title.trim() === "") throw new Misuse("--title: give the record a name.");
  return {
    title: title.trim(),
    address: address === undefined ? null : webAddress("--address", address),
    licence: licenceNamed(licence),
  };
}

/** An address of the web that ends in /. */
function webAddress(option: string, given: string): string {
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Misuse(`${option}: "${given}" is no address of the web. Give one as https://record.example/.`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

function correctionOf(given: string | undefined): Correction {
  if (given === undefined) return null;
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return { form: given };
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(given)) return { mail: given };
  throw new Misuse(`--corrections: "${given}" is neither an e-mail address nor the https address of a form.`);
}

function instantOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const date = new Date(given);
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(given) || Number.isNaN(date.getTime()))
    throw new Misuse(`--at: "${given}" is no instant. Give one as 2031-05-01T00:00:00Z.`);
  return date.toISOString();
}
