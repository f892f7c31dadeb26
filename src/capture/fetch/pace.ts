import { setTimeout } from "node:timers/promises";

/** The longest pause that a host's robots.txt can ask for, in milliseconds. */
const LONGEST = 60_000;

/** Keeps a pause between the requests to one host, so that reading a feed is never a load on anybody's server. */
export class Pace {
  private readonly milliseconds: number;
  private readonly next = new Map<string, number>();
  private readonly pauses = new Map<string, number>();

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }

  /** Waits until the host may be asked again. */
  async turn(host: string): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.next.get(host) ?? 0);
    this.next.set(host, at + (this.pauses.get(host) ?? this.milliseconds));
    if (at > now) await setTimeout(at - now);
  }

  /** A host asked for a longer pause than ours. */
  slowDown(host: string, milliseconds: number): void {
    this.pauses.set(host, Math.min(LONGEST, Math.max(this.milliseconds, milliseconds)));
  }
}
