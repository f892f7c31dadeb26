"""Links two invented lists with Splink on DuckDB, set up as its documentation advises for people; see README.md.

    python splink_link.py LEFT.csv RIGHT.csv LINKS.csv [best | cluster]

One to one, each with the pair that is best for both (`best`), or by Splink's own clustering with single best links (`cluster`). Prints seconds and peak memory as one JSON object.
"""

import json
import resource
import sys
import time

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

CLEAN = """
CREATE TABLE {name} AS
WITH rows AS (
  SELECT *, string_split(lower(strip_accents(name)), ' ') AS words
  FROM read_csv('{file}', all_varchar = true)
)
SELECT key AS unique_id,
  words[1] AS first_name,
  words[-1] AS last_name,
  words[1] || ' ' || words[-1] AS full_name,
  try_cast(date AS DATE) AS date,
  date[1:7] AS month,
  try_cast(age AS INTEGER) AS age,
  gender, race, weapon,
  lower(city) AS city, lower(county) AS county, state,
  lower(regexp_extract(address, '([A-Z]\\w+ [A-Z]\\w+)$', 1)) AS street
FROM rows
"""

PLACE = cl.CustomComparison(
    output_column_name="place",
    comparison_levels=[
        cll.NullLevel("city"),
        cll.And(cll.ExactMatchLevel("city", term_frequency_adjustments=True), cll.ExactMatchLevel("state")),
        cll.And(cll.ExactMatchLevel("county"), cll.ExactMatchLevel("state")),
        cll.ExactMatchLevel("state"),
        cll.ElseLevel(),
    ],
)

AGE = cl.CustomComparison(
    output_column_name="age",
    comparison_levels=[
        cll.NullLevel("age"),
        cll.ExactMatchLevel("age"),
        cll.AbsoluteDifferenceLevel("age", difference_threshold=1),
        cll.AbsoluteDifferenceLevel("age", difference_threshold=5),
        cll.ElseLevel(),
    ],
)

SETTINGS = SettingsCreator(
    link_type="link_only",
    blocking_rules_to_generate_predictions=[
        block_on("state", "date"),
        block_on("first_name", "last_name"),
        block_on("state", "last_name", "month"),
        block_on("state", "first_name", "month"),
        block_on("state", "city", "month"),
        block_on("state", "city", "age", "substr(month, 1, 4)"),
    ],
    comparisons=[
        cl.ForenameSurnameComparison(
            "first_name", "last_name", forename_surname_concat_col_name="full_name"
        ).configure(term_frequency_adjustments=True),
        cl.AbsoluteDateDifferenceAtThresholds(
            "date", input_is_string=False, metrics=["day", "day", "month", "year"], thresholds=[1, 10, 1, 1]
        ),
        PLACE,
        AGE,
        cl.ExactMatch("gender"),
        cl.ExactMatch("race").configure(term_frequency_adjustments=True),
        cl.ExactMatch("weapon").configure(term_frequency_adjustments=True),
        cl.JaroWinklerAtThresholds("street", [0.9]),
    ],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)


def main(left: str, right: str, out: str, one_to_one: str = "best") -> None:
    began = time.time()
    connection = duckdb.connect()
    for name, file in (("a_list", left), ("b_list", right)):
        connection.execute(CLEAN.format(name=name, file=file))
    api = DuckDBAPI(connection)
    frames = [api.register(name, dataset_display_name=name) for name in ("a_list", "b_list")]
    records = connection.execute("SELECT count(*) FROM a_list").fetchall()[0][0]
    share = 1.0 if records <= 100_000 else 0.1
    linker = Linker(frames, SETTINGS, log_level="WARNING")
    linker.training.estimate_probability_two_random_records_match(
        [block_on("first_name", "last_name", "date"), block_on("last_name", "city", "date", "state")],
        recall=0.85,
        record_sample_proportion=share,
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    for rule in (block_on("state", "date"), block_on("first_name", "last_name")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule, record_sample_proportion=share)
    predicted = linker.inference.predict(threshold_match_probability=0.05)
    scored = (time.time() - began, time.process_time())
    if one_to_one == "cluster":
        linked = linker.clustering.cluster_using_single_best_links(
            predicted, duplicate_free_datasets=["a_list", "b_list"], threshold_match_probability=0.5, ties_method="drop"
        )
        linked.as_duckdbpyrelation().create("clusters")
        links = """SELECT l.unique_id AS "left", r.unique_id AS "right" FROM clusters l JOIN clusters r USING (cluster_id)
          WHERE l.source_dataset = 'a_list' AND r.source_dataset = 'b_list'"""
    else:
        predicted.as_duckdbpyrelation().create("predicted")
        links = """SELECT unique_id_l AS "left", unique_id_r AS "right" FROM predicted WHERE match_probability >= 0.5
          QUALIFY row_number() OVER (PARTITION BY unique_id_l ORDER BY match_weight DESC) = 1
            AND row_number() OVER (PARTITION BY unique_id_r ORDER BY match_weight DESC) = 1"""
    connection.execute(f"COPY ({links}) TO '{out}' (HEADER)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(
            {
                "seconds": time.time() - began,
                "processor": time.process_time(),
                "scoredSeconds": scored[0],
                "scoredProcessor": scored[1],
                "megabytes": peak,
            }
        ))


if __name__ == "__main__":
    main(*sys.argv[1:5])
