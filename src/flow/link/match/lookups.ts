import { fileURLToPath } from "node:url";
import type { DuckDBConnection } from "@duckdb/node-api";
import { FORMS_OF_FIRST_NAMES, place } from "../../../link/index.ts";

const PLACES = fileURLToPath(new URL("../../../../models/us-places/places.txt", import.meta.url));

/** Words that at most this share of accounts holds are rare, and a record keeps so many of its rarest. */
const RARE = { share: 0.01, words: 16 };

/** `forms`: every first name of the records, with what else a person of that name may be called. */
export async function makeForms(connection: DuckDBConnection, schema: string): Promise<void> {
  const list = (forms: readonly string[]) => `[${forms.map((form) => `'${form}'`).join(", ")}]`;
  const known = [...FORMS_OF_FIRST_NAMES].map(([name, forms]) => `('${name}', ${list(forms)})`);
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.forms AS
    SELECT first_name, list_distinct(list_append(coalesce(forms, []), first_name)) AS first_forms
    FROM (SELECT DISTINCT first_name FROM ${schema}.own WHERE first_name IS NOT NULL)
    LEFT JOIN (VALUES ${known.join(", ")}) AS known(name, forms) ON name = first_name`);
}

/** `places`: the points of the shipped places, by the name that the comparison of places gives a city. */
export async function makePlaces(connection: DuckDBConnection, schema: string): Promise<void> {
  const cityName = place.columns.find(([name]) => name === "city_name")?.[1];
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.places AS
    SELECT ${cityName} AS city_name, state, arg_max(latitude, people) AS latitude, arg_max(longitude, people) AS longitude
    FROM read_csv('${PLACES.replaceAll("'", "''")}', delim = '\\t', header = false,
      columns = {city: 'VARCHAR', state: 'VARCHAR', people: 'BIGINT', latitude: 'DOUBLE', longitude: 'DOUBLE'})
    GROUP BY ALL`);
}

/** `rare_words`: the rarest words of each account. A word that is somebody's name more than a thing is left out: names are compared as names. */
export async function makeRareWords(connection: DuckDBConnection, schema: string): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.rare_words AS
    WITH words AS (SELECT side, number, unnest(account_words) AS word FROM ${schema}.own WHERE account_words IS NOT NULL),
      names AS (SELECT word, count(*) AS people FROM (SELECT unnest(all_name_words) AS word FROM ${schema}.own) GROUP BY word),
      known AS (SELECT word, count(*) AS accounts FROM words WHERE length(word) > 3 GROUP BY word),
      rare AS (SELECT word, accounts FROM known LEFT JOIN names USING (word)
        WHERE accounts > 1 AND accounts > 5 * coalesce(people, 0)
          AND accounts <= greatest(2, ${RARE.share} * (SELECT count(*) FROM ${schema}.own WHERE account_words IS NOT NULL)))
    SELECT side, number, list(hash(word) ORDER BY accounts, word)[1:${RARE.words}] AS rare_words
    FROM words JOIN rare USING (word) GROUP BY ALL`);
}
