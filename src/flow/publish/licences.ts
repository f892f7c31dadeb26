import { Misuse } from "../../model/index.ts";
import type { About } from "../../publish/index.ts";

/** The open licences that a record can be published under, by their SPDX names. */
export const licences: Readonly<Record<string, Omit<About["licence"], "name">>> = {
  "CC-BY-4.0": {
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC-BY-SA-4.0": {
    title: "Creative Commons Attribution-ShareAlike 4.0 International",
    path: "https://creativecommons.org/licenses/by-sa/4.0/",
  },
  "CC0-1.0": { title: "CC0 1.0 Universal", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
  "ODC-By-1.0": {
    title: "Open Data Commons Attribution License 1.0",
    path: "https://opendatacommons.org/licenses/by/1-0/",
  },
  "ODbL-1.0": {
    title: "Open Data Commons Open Database License 1.0",
    path: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
};

/** The licence of such a name, in any case of letters. */
export function licenceNamed(given: string): About["licence"] {
  const name = Object.keys(licences).find((one) => one.toLowerCase() === given.toLowerCase());
  const licence = name === undefined ? undefined : licences[name];
  if (name === undefined || licence === undefined)
    throw new Misuse(`--licence: "${given}" is not known. Give one of ${Object.keys(licences).join(", ")}.`);
  return { name, ...licence };
}
