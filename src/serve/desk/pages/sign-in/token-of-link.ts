import { useState } from "react";

/** What stands behind the `#` of a link: read once and taken out of the address, so that it is in no history. */
export function useTokenOfLink(): string {
  const [token] = useState(() => {
    const found = location.hash.slice(1);
    history.replaceState(history.state, "", location.pathname);
    return found;
  });
  return token;
}
