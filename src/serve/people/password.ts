/** The shortest password that is taken: NIST SP 800-63B-4 asks for 15 characters where it is the only factor. */
export const SHORTEST_PASSWORD = 15;
