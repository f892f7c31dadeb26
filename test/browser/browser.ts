import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const PATHS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real browser whose pages may speak to this machine only. Close it when the tests of a file are done. */
export interface TestBrowser {
  /** A new page in a window of its own; 1440 × 900 and light unless told. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Addresses outside this machine that any page asked for; they were not asked. A test expects none. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

/** Debian's Chromium (`apt-get install chromium`), or the browser that the variable CHROMIUM names. Nothing is downloaded. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error("no Chromium is on this machine: apt-get install chromium, or name one in the variable CHROMIUM");
  const browser: Browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  const strays: string[] = [];
  return {
    strays,
    async newPage(options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      await keepHome(context, strays);
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

/** Refuses and notes whatever would leave this machine. Links that a person follows count too. */
async function keepHome(context: BrowserContext, strays: string[]): Promise<void> {
  await context.route(
    (url) => !isHome(url),
    (route) => {
      strays.push(route.request().url());
      return route.abort("addressunreachable");
    },
  );
}

function isHome({ protocol, hostname }: URL): boolean {
  return !/^(?:https?|wss?):$/.test(protocol) || /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(hostname);
}
