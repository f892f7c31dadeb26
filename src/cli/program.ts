import { Command, CommanderError } from "commander";
import { AnswerableError, version } from "../model/index.ts";
import { captureCommand } from "./capture.ts";
import { compareCommand } from "./compare.ts";
import { configure } from "./configuration/index.ts";
import { deskCommand } from "./desk.ts";
import { diffCommand } from "./diff.ts";
import { linkCommand } from "./link/index.ts";
import { keyCommand, publishCommand, verifyCommand } from "./publish/index.ts";
import { readCommand } from "./read.ts";
import {
  addCommand,
  backupCommand,
  caseCommand,
  casesCommand,
  configCommand,
  decideCommand,
  decisionsCommand,
  doctorCommand,
  exportCommand,
  importCommand,
  initCommand,
  jobsCommand,
  restoreCommand,
  reviewCommand,
  rowsCommand,
  searchCommand,
  workCommand,
} from "./record/index.ts";
import { sampleCommand } from "./sample.ts";
import type { Streams } from "./streams.ts";
import { logOn } from "./watch/index.ts";

/** Exit statuses: 0 all well, 1 something failed, 2 the command was misused. */
const FAILED = 1;
const MISUSED = 2;

const COMMANDS = [
  readCommand,
  captureCommand,
  compareCommand,
  diffCommand,
  sampleCommand,
  deskCommand,
  initCommand,
  addCommand,
  importCommand,
  rowsCommand,
  casesCommand,
  caseCommand,
  searchCommand,
  reviewCommand,
  decideCommand,
  decisionsCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
  configCommand,
  workCommand,
  jobsCommand,
  linkCommand,
  keyCommand,
  publishCommand,
  verifyCommand,
];

/** Runs the command line and gives the exit status. Errors people can mend come out as one sentence on stderr. */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  // A reader that has seen enough ("| head") closes the pipe; that is no failure of ours.
  streams.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let status = 0;
  const program = new Command("answerable")
    .description(
      "Turns documents about a police use of deadly force into case files: every fact with who said it, in which words.",
    )
    .version(version, "-V, --version")
    .addHelpText(
      "after",
      '\nExample:\n  answerable read news/ statement.txt\n\nEach command has its own help: "answerable read --help".',
    );
  const env = { ...streams.env };
  const settled: Streams = {
    get stdin() {
      return streams.stdin;
    },
    stdout: streams.stdout,
    stderr: streams.stderr,
    env,
  };
  for (const make of COMMANDS) program.addCommand(make(settled, (code) => (status = code)));
  let running: Command = program;
  program.hook("preAction", async (_, command) => {
    await configure(command, env);
    running = command;
  });
  settle(program, streams);
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
    if (!(error instanceof AnswerableError)) throw error;
    const log = logOn(running.opts(), streams);
    if (log) log.error({ code: error.code }, error.message);
    else streams.stderr.write(`answerable: ${error.message}\n`);
    return error.code === "misuse" ? MISUSED : FAILED;
  }
}

/** Makes a command, and those below it, write to the given streams, in one plain sentence where they are misused. */
function settle(command: Command, streams: Streams, above = ""): void {
  const path = `${above}${command.name()}`;
  command
    .exitOverride()
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (words) => streams.stdout.write(words),
      writeErr: (words) => streams.stderr.write(words),
      outputError: (words, write) => write(`${oneSentence(words)} See "${path} --help".\n`),
    });
  for (const below of command.commands) settle(below, streams, `${path} `);
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as one line that starts with our name. */
function oneSentence(words: string): string {
  const plain = words
    .replace(/^error:\s*/, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return `answerable: ${/[.?!)]$/.test(plain) ? plain : `${plain}.`}`;
}
