import { useQuery } from "@tanstack/react-query";
import type { Matter } from "../../../contract/matter.ts";
import { matterQuery } from "./decide-query.ts";

/** How a decision names a case, once it is known; null before, and for no case. */
export function useReference(id: string | null): Matter["case"]["reference"] | null {
  const { data } = useQuery({ ...matterQuery({ case: id ?? "" }), enabled: id !== null });
  return id !== null && data?.case.id === id ? data.case.reference : null;
}
