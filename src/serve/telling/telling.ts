import { createHash } from "node:crypto";
import {
  changesFeed,
  type Delivery,
  keepWhatChanged,
  NoticeShower,
  noticeLines,
  type OpenRecord,
  type Policy,
  postSafely,
  type ShownNotice,
  type Subscription,
  usualPolicy,
  writeDigests,
} from "../../flow/index.ts";
import { Mailer } from "./mailer.ts";
import { LOOK_EVERY, type TellingSettings, WAITS } from "./settings.ts";
import { wantedWords } from "./wanted-words.ts";
import { webhookHeaders } from "./webhook.ts";

/** For so long nobody else sends what somebody is sending, in milliseconds. */
const CLAIM = 5 * 60_000;

/** The most entries of a feed. */
const MOST = 50;

/**
 * Tells people of changes: looks for what changed, keeps it with what is to be sent, and sends it, again where that fails. All of it is made of
 * what the public may see at the moment when it is sent or asked for.
 */
export class Telling {
  readonly policy: Policy;
  readonly #record: OpenRecord;
  readonly #settings: TellingSettings;
  readonly #origin: string;
  readonly #now: () => string;
  readonly #mailer: Mailer | null;
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<void> | null = null;
  #isStopped = false;
  #seen = "";

  constructor(record: OpenRecord, settings: TellingSettings, origin: string, now: () => string) {
    this.#record = record;
    this.#settings = settings;
    this.#origin = origin;
    this.#now = now;
    this.policy = settings.policy ?? usualPolicy;
    this.#mailer = settings.mail ? new Mailer(settings.mail) : null;
  }

  /** Whether there is a mail server. */
  get sendsMail(): boolean {
    return this.#mailer !== null;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#settings.every ?? LOOK_EVERY).unref();
    this.wake();
  }

  wake(): void {
    if (this.#working || this.#isStopped) return;
    this.#working = this.#work()
      .catch(log)
      .finally(() => {
        this.#working = null;
      });
  }

  /** Resolves when nothing is being sent. */
  async close(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
    await this.#working;
    this.#mailer?.close();
  }

  /** The address at which people see a case. */
  readonly addressOf = (id: string): string => {
    const { published } = this.#settings;
    if (published === undefined) return `${this.#origin}/cases/${id}`;
    return `${published.replace(/\/?$/, "/")}cases/${id}/`;
  };

  /** Keeps what changed up to now. */
  async look(): Promise<void> {
    const { store } = this.#record;
    const seen = `${await store.groupedAt()} ${await store.countKnown()}`;
    const at = this.#now();
    const kept = await keepWhatChanged(store, {
      policy: this.policy,
      at,
      next: (way) => (way === "feed" ? null : way === "mail" && !this.#settings.mailsAtOnce ? nextDay(at) : at),
    });
    // A hold that came since is in no digest either.
    if (kept > 0 || seen !== this.#seen)
      await writeDigests(this.#record, { policy: this.policy, day: at.slice(0, 10), addressOf: this.addressOf });
    this.#seen = seen;
  }

  /** A subscription's feed, as the public may see it now. */
  async feed(subscription: Subscription, form: "atom" | "json"): Promise<string> {
    const { store } = this.#record;
    const shower = new NoticeShower(store, this.policy);
    const notices = await shower.showAll(await store.deliveries.notices(subscription.number, MOST));
    const id = `urn:answerable:${createHash("sha256").update(`${this.#origin} ${subscription.number}`).digest("hex").slice(0, 32)}`;
    const title = `Changes: ${wantedWords(subscription.wanted)}`;
    return changesFeed(
      { id, title, page: `${this.#origin}/subscriptions`, made: subscription.made, notices, addressOf: this.addressOf },
      form,
    );
  }

  /** Sends a test to a webhook, and says what came of it in a sentence. */
  async test(subscription: Subscription): Promise<{ readonly ok: boolean; readonly told: string }> {
    const at = this.#now();
    const body = JSON.stringify({ type: "test", timestamp: at, data: { message: "A test. Nothing changed." } });
    const answer = await this.#post(subscription, `test_${Date.parse(at)}`, body);
    return { ok: answer === null, told: answer ?? "It arrived: the address answered that it took it." };
  }

  async #work(): Promise<void> {
    await this.look();
    const { deliveries } = this.#record.store;
    const at = this.#now();
    const shower = new NoticeShower(this.#record.store, this.policy);
    const mails = new Map<string, Delivery[]>();
    for (const delivery of await deliveries.due(at)) {
      if (this.#isStopped) return;
      const { subscription } = delivery;
      // Without a mail server mail waits for one.
      if (subscription.way === "mail" && this.#mailer === null) continue;
      if (!(await deliveries.claim(delivery, later(at, CLAIM)))) continue;
      if (subscription.way === "mail") {
        const key = subscription.address ?? "";
        mails.set(key, [...(mails.get(key) ?? []), delivery]);
      } else await this.#tell(delivery, await shower.show(delivery.notice));
    }
    for (const [to, deliveries] of mails) await this.#mail(to, deliveries, shower);
  }

  async #tell(delivery: Delivery, shown: ShownNotice | null): Promise<void> {
    if (shown === null) return this.#tried(delivery, "Not sent: the case is not public now.", "done");
    const { title, case: id, at, sentences } = shown;
    const data = { case: id, title, address: this.addressOf(id), changes: sentences };
    const body = JSON.stringify({ type: "case.changed", timestamp: at, data });
    const { subscription } = delivery;
    const trouble = await this.#post(subscription, `change_${subscription.number}_${shown.number}`, body);
    await this.#tried(delivery, trouble ?? "It arrived.", trouble === null ? "done" : "again");
  }

  /** All that is due to one address, in one message. */
  async #mail(to: string, deliveries: readonly Delivery[], shower: NoticeShower): Promise<void> {
    const once = new Map(deliveries.map(({ notice }) => [notice.number, notice]));
    const shown = await shower.showAll([...once.values()]);
    let trouble: string | null = null;
    if (shown.length > 0) {
      const [first] = deliveries;
      const count = new Set(shown.map((notice) => notice.case)).size;
      const text = `${noticeLines(shown, this.addressOf)}\n\n--\nYou subscribed to this. Stop it at ${this.#origin}/subscriptions\n`;
      const subject = count === 1 ? `Changes in a case: ${shown[0]?.title ?? ""}` : `Changes in ${count} cases`;
      const id = `<change-${first?.number}-${first?.notice.number}@${new URL(this.#origin).hostname}>`;
      trouble = await (
        this.#mailer?.send({ to, subject, text, id }) ?? Promise.reject(new Error("no mail server"))
      ).then(
        () => null,
        (error: unknown) =>
          `The mail server did not take it: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    for (const delivery of deliveries)
      await this.#tried(delivery, trouble ?? "It was sent.", trouble === null ? "done" : "again");
  }

  /** Null where it arrived, else why not. */
  async #post({ address, secret }: Subscription, id: string, body: string): Promise<string | null> {
    const headers = webhookHeaders(id, this.#now(), body, secret ?? "");
    const { allowPrivateAddresses = false } = this.#settings;
    const posted = await postSafely(address ?? "", { headers, body }, { allowPrivateAddresses });
    if ("trouble" in posted) return `It did not arrive: ${posted.trouble}.`;
    return posted.status >= 200 && posted.status < 300
      ? null
      : `It did not arrive: the address answered ${posted.status}.`;
  }

  async #tried(delivery: Delivery, answer: string, came: "done" | "again"): Promise<void> {
    const { subscriptions, deliveries } = this.#record.store;
    const at = this.#now();
    const attempts = delivery.attempts + 1;
    const wait = (this.#settings.waits ?? WAITS)[delivery.attempts];
    const next = came === "again" && wait !== undefined ? later(at, wait) : null;
    await deliveries.tried(delivery.number, { attempts, answer, next, done: came === "done" ? at : null });
    if (came === "again" && wait === undefined)
      await subscriptions.stop(
        delivery.subscription.number,
        null,
        at,
        `Stopped after ${attempts} attempts. The last: ${answer}`,
      );
  }
}

function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The beginning of the day after, in UTC. */
function nextDay(instant: string): string {
  return `${later(`${instant.slice(0, 10)}T00:00:00.000Z`, 86_400_000)}`;
}

function log(error: unknown): void {
  process.stderr.write(`answerable: telling of changes: ${error instanceof Error ? error.stack : String(error)}\n`);
}
