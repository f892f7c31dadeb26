import { queryOptions } from "@tanstack/react-query";
import type { DocumentShown, PageOfDocument } from "../../../contract/document.ts";
import { ask } from "../../ask.ts";

/** How far apart two places may be and still be asked for together, in UTF-16 code units. */
const STEP = 100_000;

/** A document as people look at it; of a very long one what stands around a place. */
export function documentQuery(id: string, at = 0) {
  const around = Math.floor(at / STEP) * STEP;
  return queryOptions({
    queryKey: ["document", id, around],
    queryFn: ({ signal }) => ask<DocumentShown>(`/api/documents/${id}`, { around }, signal),
    // A document never changes; the cases that it is of may.
    staleTime: 60_000,
  });
}

/** A page of a document that has pages: the one asked for, else the one on which a place of its text stands. */
export function pageQuery(id: string, asked: { readonly page?: number; readonly at?: number }) {
  return queryOptions({
    queryKey: ["document", id, "page", asked],
    queryFn: ({ signal }) => ask<PageOfDocument>(`/api/documents/${id}/page`, asked, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
