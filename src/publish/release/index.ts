export { makeRelease, type NewRelease, type Release, standing } from "./make-release.ts";
export {
  newSigningKey,
  readSigningKey,
  type SigningKey,
  verifierKey,
  writeSigningKey,
} from "./signed-note.ts";
