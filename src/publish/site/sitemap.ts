import { escapeText } from "../page/html.ts";

/** A sitemap (sitemaps.org, protocol 0.9) of pages, by their folders. */
export function sitemap(folders: readonly string[], address: string): string {
  const urls = [...folders].sort().map((folder) => `<url><loc>${escapeText(`${address}${folder}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
