import type { LogLinearModel } from "../../../model/index.ts";
import { count, percent } from "../../../publish/index.ts";
import type { Paper } from "../paper.ts";
import { letterOf } from "./letters.ts";

const SHOWN = 8;

/** The table of log-linear models, the best supported first: all of them where asked or where they are few. */
export function writeModels(
  paper: Paper,
  lists: readonly string[],
  models: readonly LogLinearModel[],
  all: boolean,
): void {
  const shown = all ? models : models.slice(0, SHOWN);
  const name = Math.max(11, ...shown.map((model) => nameOf(model, lists).length));
  paper.write("", {
    indent: 2,
    lead: `${"model".padEnd(name)}${"total".padStart(9)}${"95 % interval".padStart(18)}${"G²".padStart(8)}${"df".padStart(4)}${"p".padStart(7)}${"AIC".padStart(8)}${"weight".padStart(8)}`,
  });
  for (const model of shown)
    if (model.fit) paper.write("", { indent: 2, lead: `${nameOf(model, lists).padEnd(name)}${numbersOf(model.fit)}` });
  for (const reason of new Set(shown.flatMap(({ refused }) => refused ?? []))) {
    const alike = shown.filter(({ refused }) => refused === reason).map((model) => nameOf(model, lists));
    paper.write(`Not fitted: ${alike.join(", ")}. ${reason}`, { indent: 2 });
  }
  const rest = models.length - shown.length;
  if (rest > 0)
    paper.write(`${rest} more models: --models shows them, and --json has them.`, { indent: 2, ink: "dim" });
  paper.write(
    "A letter pair is two lists that the model lets depend on each other. G² with its degrees of freedom and p says how the model fits.",
    {
      indent: 2,
      ink: "dim",
    },
  );
}

function numbersOf(fit: NonNullable<LogLinearModel["fit"]>): string {
  const interval = fit.interval ? `${count(fit.interval.from)} – ${count(fit.interval.to)}` : "";
  return [
    count(fit.total).padStart(9),
    interval.padStart(18),
    fit.deviance.toFixed(1).padStart(8),
    String(fit.degrees).padStart(4),
    (fit.p === null ? "–" : fit.p < 0.001 ? "<.001" : fit.p.toFixed(3)).padStart(7),
    fit.aic.toFixed(1).padStart(8),
    percent(fit.weight).padStart(8),
  ].join("");
}

/** "AB BC": the pairs by the lists' letters; "independent" where there is none. */
function nameOf({ pairs }: LogLinearModel, lists: readonly string[]): string {
  const letter = (list: string) => letterOf(lists.indexOf(list));
  return pairs.map(([left, right]) => `${letter(left)}${letter(right)}`).join(" ") || "independent";
}
