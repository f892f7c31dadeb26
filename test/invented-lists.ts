/** Two lists of ten invented people, as files, for tests that link them. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// Nobody in these lists and documents exists, nor do the towns.
const PEOPLE: readonly (readonly [
  key: number,
  name: string,
  date: string,
  age: number,
  gender: string,
  city: string,
])[] = [
  [1, "Omar Teal", "2031-03-04", 31, "M", "Cobalt Ridge"],
  [2, "Ada Quill", "2031-03-09", 44, "F", "Larkport"],
  [3, "Tobin Vale", "2031-04-01", 28, "M", "Alder Crossing"],
  // Two brothers killed in one incident, and their father's namesake elsewhere.
  [4, "Ivo Marrow", "2031-05-12", 22, "M", "Fennel Falls"],
  [5, "Jude Marrow", "2031-05-12", 25, "M", "Fennel Falls"],
  [6, "Ivo Marrow", "2031-09-30", 58, "M", "Larkport"],
  [7, "Nella Brandt", "2031-06-18", 37, "F", "Cobalt Ridge"],
  [8, "Sam Ostrow", "2031-07-02", 51, "M", "Pike Hollow"],
  [9, "Lena Farrow", "2031-07-22", 19, "F", "Alder Crossing"],
  [10, "Cato Rimes", "2031-08-05", 63, "M", "Pike Hollow"],
];
const POST =
  "id,name,date,manner_of_death,armed,age,gender,race,city,state,signs_of_mental_illness,threat_level,flee,body_camera,longitude,latitude,is_geocoding_exact";
const MAPPING = `name: town-watch
title: Town Watch
keeper: Town Watch
home: https://town-watch.example
licence: None; invented.
cite: Town Watch
life: From 2031 on.
holds: Deaths in five invented towns.
fields:
  key: no
  name: { column: who, withheld: [name withheld] }
  date: { column: day }
  age: years
  gender: { column: sex, values: { M: male, F: female } }
  city: town
  state: st
`;

/** Writes `post.csv`, in the form of the Post's first version, `watch.csv`, and `watch.yaml`, the mapping of the second. */
export function writeLists(folder: string): void {
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  write("post.csv", [
    POST,
    ...PEOPLE.map(
      ([key, name, date, age, gender, city]) =>
        `${key},${name},${date},shot,gun,${age},${gender},W,${city},OR,False,other,,False,,,True`,
    ),
  ]);
  // The other list lacks one, has one more, withholds one name, spells one otherwise, and has one a day later.
  write("watch.csv", [
    "no,who,day,years,sex,town,st",
    ...PEOPLE.filter(([key]) => key !== 10).map(([key, name, date, age, gender, city]) => {
      const called = key === 2 ? "Name withheld" : key === 8 ? "Samuel Ostrow" : name;
      return `w${key},${called},${key === 7 ? "2031-06-19" : date},${age},${gender},${city},Oregon`;
    }),
    "w99,Pella Stroud,2031-10-10,40,F,Fennel Falls,Oregon",
  ]);
  writeFileSync(join(folder, "watch.yaml"), MAPPING);
}
