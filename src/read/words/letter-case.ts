/** "ALDER CROSSING POLICE DEPARTMENT" as a name is written elsewhere. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(" ")) return name;
  return name.replace(/[\p{Lu}][\p{Lu}’']*/gu, (word) =>
    /^(?:OF|THE|AND|FOR)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
