import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, Option } from "commander";
import {
  type AllLimits,
  addDocuments,
  keepSigningKey,
  licences,
  type OpenRecord,
  openRecord,
  type PublishOrder,
  readPolicy,
  type Setting,
} from "../flow/index.ts";
import { AnswerableError, Misuse } from "../model/index.ts";
import { newSigningKey } from "../publish/index.ts";
import type { AddingSettings, DeskLimits, TellingSettings } from "../serve/index.ts";
import { CONTACT } from "./capture-settings.ts";
import { deskLimitOption, deskLimitsHelp } from "./desk-limit-option.ts";
import { limitOption, limitsHelp } from "./limit-option.ts";
import { type RecordSettings, recordAddress, withRecord } from "./record/record-option.ts";
import type { Streams } from "./streams.ts";

interface Settings extends RecordSettings {
  readonly listen?: string;
  readonly origin?: string;
  readonly sample?: boolean;
  readonly publish?: string;
  readonly key?: string;
  readonly title?: string;
  readonly address?: string;
  readonly corrections?: string;
  readonly licence: string;
  readonly policy?: string;
  readonly proxy?: string;
  readonly deskLimit: Partial<DeskLimits>;
  readonly setting: Setting;
  readonly contact?: string;
  readonly limit: Partial<AllLimits>;
  readonly smtp?: string;
  readonly mailFrom?: string;
}

const SAMPLE = fileURLToPath(new URL("../../examples/sample/documents/", import.meta.url));
const SAMPLE_RECORD = "out/sample-record";
const LOOPBACK = "127.0.0.1:8642";

/** `answerable desk`: the web application in which people keep the record. What `npm start` runs, with the sample. */
export function deskCommand(streams: Streams, exit: (status: number) => void): Command {
  return withRecord(new Command("desk"))
    .description("Serve the desk, where people read, check and decide in their browser. Goes on until it is stopped.")
    .option("--listen <address>", `the address and port to listen on, ${LOOPBACK} unless told: nobody but this machine`)
    .option("--origin <url>", "where people reach it if that is elsewhere, such as https://desk.example behind a proxy")
    .option("--sample", `the shipped sample, which is fiction, in a record of its own (${SAMPLE_RECORD} unless told)`)
    .option("--publish <folder>", "the published folder, so that publishers can make releases from the desk")
    .option("--key <file>", 'the key that signs them, as "answerable key" made it; needed with --publish')
    .option("--title <words>", "what the published record is called", "The record")
    .option("--address <url>", "where it will be served, as https://record.example/; without it there are no feeds")
    .option(
      "--corrections <where>",
      "where its readers report errors: an e-mail address or a form; the desk's own form at /report unless told",
    )
    .option("--licence <name>", `how others may use it: ${Object.keys(licences).join(", ")}`, "CC-BY-4.0")
    .option("--policy <file>", "which holds apply by themselves, as JSON; the usual ones unless told")
    .option(
      "--proxy <addresses>",
      "addresses or ranges of proxies, with commas between, whose X-Forwarded-For is believed",
    )
    .addOption(deskLimitOption())
    .addOption(
      new Option("--setting <how>", "how it is found who says what in documents that are added")
        .choices(["fast", "careful", "rules"])
        .default("fast"),
    )
    .option("--contact <who>", CONTACT)
    .option("--smtp <address>", "the server that sends mail to who subscribes, as smtps://name:password@mail.example")
    .option("--mail-from <address>", "the address that mail comes from; needed with --smtp")
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${deskLimitsHelp()}${EXAMPLES}`)
    .action(async (settings: Settings) => exit(await desk(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable desk --record county                              on this machine: http://${LOOPBACK}
  answerable desk --record county --listen 0.0.0.0:8642 --origin https://desk.example   for a team, behind a proxy with TLS
  answerable desk --sample                                     with the sample, to look around

Exit status: 0 when it ended as asked, 1 when it could not be served, 2 when the command was misused.`;

async function desk(given: Settings, streams: Streams): Promise<number> {
  const settings = given.sample ? await sampleSettings(given) : given;
  const record = settings.sample
    ? await sampleRecord(settings, streams)
    : await openRecord(recordAddress(settings, streams));
  try {
    const publishing = publishOrder(settings, streams);
    // Loaded here and not with the other commands, which start faster without it.
    const { serveDesk } = await import("../serve/index.ts");
    const served = await serveDesk(record, {
      listen: settings.listen ?? LOOPBACK,
      ...(settings.origin && { origin: originOf(settings.origin) }),
      ...(publishing && { publishing }),
      ...(settings.proxy && { proxies: settings.proxy.split(",").map((proxy) => proxy.trim()) }),
      ...(streams.env.ANSWERABLE_DESK_SECRET && { secret: secretOf(streams.env.ANSWERABLE_DESK_SECRET) }),
      limits: settings.deskLimit,
      adding: addingBy(settings),
      telling: { policy: await readPolicy(settings.policy), ...mailBy(settings) },
    });
    // Whoever is told that it can be stopped may stop it that very moment.
    const stopped = new Promise<void>((stop) => process.once("SIGINT", () => stop()).once("SIGTERM", () => stop()));
    streams.stdout.write(`The desk is at ${served.origin}\n`);
    if (served.setUp)
      streams.stdout.write(
        `Nobody has an account yet. Make the first, an admin's, by this link, which is good once:\n  ${served.setUp}\n`,
      );
    streams.stdout.write("It goes on until you stop it with Ctrl-C.\n");
    await stopped;
    await served.close();
    return 0;
  } finally {
    await record.close();
  }
}

/** The origin of an address of the web. */
function originOf(given: string): string {
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new Misuse(`--origin: "${given}" is no address of a desk. Give one as https://desk.example.`);
}

/** How what people add is got and read. */
function addingBy({ setting, contact, limit }: Settings): AddingSettings {
  return { setting, limits: limit, capture: { limits: limit, ...(contact && { contact }) } };
}

/** The mail server; nothing where none is set. */
function mailBy({ smtp, mailFrom }: Settings): Pick<TellingSettings, "mail"> {
  if (smtp === undefined) return {};
  if (!/^smtps?:\/\/[^/]+$/.test(smtp) || !URL.canParse(smtp))
    throw new Misuse("--smtp: this is no address of a mail server. Give one as smtps://name:password@mail.example.");
  if (mailFrom === undefined) throw new Misuse("--smtp needs --mail-from: the address that mail comes from.");
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(mailFrom)) throw new Misuse(`--mail-from: "${mailFrom}" is no e-mail address.`);
  return { mail: { server: smtp, from: mailFrom } };
}

/** Where releases go; null where nobody said. */
function publishOrder(settings: Settings, streams: Streams): PublishOrder | null {
  const { publish: folder, key: keyFile, title = "The record", licence, address, corrections, policy } = settings;
  if (folder === undefined) return null;
  if (keyFile === undefined) throw new Misuse('--publish needs --key: make one with "answerable key FILE --new NAME".');
  return {
    record: recordAddress(settings, streams),
    folder,
    keyFile,
    settings: {
      title,
      licence,
      ...(address && { address }),
      ...(corrections && { corrections }),
      ...(policy && { policy }),
    },
  };
}

/** The sample with a place of its own to publish into, and a key that is made where there is none. */
async function sampleSettings(settings: Settings): Promise<Settings> {
  const record = settings.record ?? SAMPLE_RECORD;
  const [publish, key] = [settings.publish ?? `${record}-published`, settings.key ?? `${record}.key`];
  await mkdir(dirname(key), { recursive: true });
  if (settings.key === undefined && !(await stat(key).catch(() => null)))
    await keepSigningKey(key, newSigningKey("sample.example"));
  return { ...settings, record, publish, key, title: "The sample: fiction, nobody in it is real" };
}

/** Whoever knows the secret can make up a session: it must not be one that is guessed. */
function secretOf(told: string): string {
  if (told.length >= 32) return told;
  throw new AnswerableError(
    "weak-secret",
    'ANSWERABLE_DESK_SECRET is shorter than 32 characters. Make one with "openssl rand -base64 32".',
  );
}

/** A record with the sample in it, made if it is not there. */
async function sampleRecord(settings: Settings, streams: Streams): Promise<OpenRecord> {
  const record = await openRecord(recordAddress(settings, streams), true);
  if ((await record.store.countKnown()) === 0) {
    streams.stdout.write("Reading the sample: fiction, no person, place or agency in it is real.\n");
    await addDocuments(record, [SAMPLE], {
      onRead: ({ count, of }) => streams.stdout.write(`Reading the sample: ${count} of ${of} documents read.\n`),
    });
  }
  return record;
}
