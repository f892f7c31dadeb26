import { z } from "zod";

const words = z.string().min(1);
const postgres = z
  .string()
  .regex(/^postgres(?:ql)?:\/\/[^/]+\/./, "it is an address such as postgres://user@host/name");

/** What may stand in a file of settings. The names are those of the options. */
export const SettingsFile = z
  .object({
    record: words,
    database: postgres,
    "database-password": words,
    setting: z.enum(["fast", "careful", "rules"]),
    contact: words,
    limit: z.record(words, z.number().int().positive()),
    "log-format": z.enum(["text", "json"]),
    "log-level": z.enum(["debug", "info", "warn", "error"]),
    listen: z.string().regex(/^.+:\d{1,5}$/, "it is an address and a port, such as 127.0.0.1:9464"),
    origin: z.string().regex(/^https?:\/\/[^/]+\/?$/, "it is an address such as https://desk.example"),
    proxy: words,
    smtp: z.string().regex(/^smtps?:\/\/[^/]+$/, "it is an address such as smtps://name:password@mail.example"),
    "mail-from": z.email("it is an e-mail address"),
  })
  .partial()
  .strict();
export type SettingsFile = z.infer<typeof SettingsFile>;
export type SettingName = keyof SettingsFile;

/** A setting of the commands that work on a record. */
export interface Setting {
  readonly name: SettingName;
  readonly environment: string;
  /** What counts when nobody says anything, in words. */
  readonly default: string;
  /** Whether it must not be shown. */
  readonly isSecret?: true;
}

/** Every setting, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = [
  { name: "record", environment: "ANSWERABLE_RECORD", default: "record" },
  { name: "database", environment: "ANSWERABLE_DATABASE", default: "a file in the record's folder" },
  { name: "database-password", environment: "ANSWERABLE_DATABASE_PASSWORD", default: "none", isSecret: true },
  { name: "setting", environment: "ANSWERABLE_SETTING", default: "fast" },
  { name: "contact", environment: "ANSWERABLE_CONTACT", default: "none" },
  { name: "limit", environment: "ANSWERABLE_LIMIT", default: "those of --help" },
  { name: "log-format", environment: "ANSWERABLE_LOG_FORMAT", default: "text" },
  { name: "log-level", environment: "ANSWERABLE_LOG_LEVEL", default: "info" },
  { name: "listen", environment: "ANSWERABLE_LISTEN", default: "off" },
  { name: "origin", environment: "ANSWERABLE_ORIGIN", default: "where the desk listens" },
  { name: "proxy", environment: "ANSWERABLE_PROXY", default: "none" },
  { name: "smtp", environment: "ANSWERABLE_SMTP", default: "none: no mail is sent", isSecret: true },
  { name: "mail-from", environment: "ANSWERABLE_MAIL_FROM", default: "none" },
];

/** The environment variable that names a file of settings. */
export const CONFIG_VARIABLE = "ANSWERABLE_CONFIG";

/** Environment variables whose value may stand in a file instead, named by the same with `_FILE`. */
export const SECRETS = [
  "ANSWERABLE_DATABASE",
  "ANSWERABLE_DATABASE_PASSWORD",
  "ANSWERABLE_DESK_SECRET",
  "ANSWERABLE_SMTP",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
] as const;
