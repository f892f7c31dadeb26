/** Which decisions are listed. */
export interface DecisionsSearch {
  readonly case?: string | undefined;
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  /** Only those with a number below this. */
  readonly before?: number | undefined;
}

export function decisionsSearch(search: Record<string, unknown>): DecisionsSearch {
  const words = (name: string) =>
    typeof search[name] === "string" && search[name] !== "" ? { [name]: search[name] } : {};
  const { before } = search;
  return {
    ...words("case"),
    ...words("person"),
    ...words("kind"),
    ...(Number.isInteger(before) && Number(before) > 0 && { before: Number(before) }),
  };
}
