/** The shortest password that is taken: NIST SP 800-63B-4 asks for 15 characters where it is the only factor. */
export const SHORTEST_PASSWORD = 15;
/** The longest; NIST asks for 64 at least, and a limit keeps hashing from being made long. */
export const LONGEST_PASSWORD = 256;

/** Whether a password is of a length that is taken, in characters as people count them, of its NFKC form. */
export function isGoodLength(password: string): boolean {
  const { length } = [...password.normalize("NFKC")];
  return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
}
