// Shows what rules read in documents, for people who write rules.
//
//   node bench/look.ts FILE|FOLDER|FILE.jsonl… [--rule NAME] [--field NAME] [--refused] [--every N] [--from K]
//
// A .jsonl file holds one document a line, its words in `text`, its date in `published` or `publish_date`.
import { parseArgs } from "node:util";
import { readText } from "../src/read/index.ts";
import { documentsUnder, prepared } from "./documents.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: "string" },
    field: { type: "string" },
    refused: { type: "boolean" },
    every: { type: "string" },
    from: { type: "string" },
    whole: { type: "boolean" },
  },
});

let index = -1;
for (const path of positionals)
  for (const item of documentsUnder(path)) {
    index++;
    if (values.every && index % Number(values.every) !== Number(values.from ?? 0)) continue;
    const ready = await prepared(item);
    if (!ready) continue;
    const reading = readText(ready.text, ready.document);
    const people = new Map(reading.people.map((p) => [p.id, `${p.name ?? p.description} (${p.role})`]));
    const claims = reading.claims.filter(
      (c) => (!values.rule || c.reader.name === values.rule) && (!values.field || c.field === values.field),
    );
    const refusals = values.refused ? reading.refusals.filter((r) => !values.rule || r.rule === values.rule) : [];
    if (claims.length + refusals.length === 0 && (values.rule || values.field)) continue;
    console.log(`\n== ${item.name}  ${reading.relevance.related ? "" : "UNRELATED"}`);
    if (values.whole) console.log(item.words);
    if (!values.rule && !values.field)
      for (const p of reading.people)
        console.log(
          `PERSON ${p.role}: ${p.name} | ${p.description} | ${p.gender} ${p.ageGroup} | ${p.mentions.map((m) => m.exact).join(" / ")}`,
        );
    for (const c of claims) {
      const { kind, name, role, affiliation } = c.speaker;
      console.log(
        `${c.field}=${JSON.stringify(c.value)}  ${c.mode} by ${[kind, name, role, affiliation].filter(Boolean).join("/")}  about=${c.about ? people.get(c.about) : "-"}  «${c.evidence.map((e) => e.exact).join("» «")}» ${c.reader.name}`,
      );
    }
    for (const r of refusals) console.log(`refused by ${r.rule}: ${r.reason} «${r.evidence.exact}»`);
  }
