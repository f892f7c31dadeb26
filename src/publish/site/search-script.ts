import type { CaseLine } from "../data/index.ts";

/** What the first page's search looks through: only what its lists show anyway. */
export function searchIndex(cases: readonly CaseLine[]): string {
  const lines = cases.map(({ id, title, city, state, agencies }) => ({
    id,
    title,
    place: [city, state].filter((part) => part !== null).join(", "),
    agencies: agencies.join("; "),
  }));
  return `${JSON.stringify(lines)}\n`;
}

/**
 * The script of the first page's search, as it is served. The box is shown only where it runs; the index is fetched, from the record itself, when
 * somebody first goes to the box. Titles are put in as text, never as markup.
 */
export const searchScript = `import MiniSearch from "./minisearch.js";

const box = document.getElementById("search");
const query = document.getElementById("query");
const found = document.getElementById("found");
const hits = document.getElementById("hits");
const MOST = 20;
let loading;

function load() {
  loading ??= fetch("search-index.json").then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    const index = new MiniSearch({
      fields: ["title", "place", "agencies"],
      storeFields: ["title", "place"],
      searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: (term) => (term.length > 5 ? 0.15 : false), combineWith: "AND" },
    });
    index.addAll(await response.json());
    return index;
  });
  return loading;
}

// The words of a text that were found are marked; all of it is put in as text.
function marked(words, terms) {
  return words.split(/([\\n\\r\\p{Z}\\p{P}]+)/u).map((word) => {
    if (!terms.includes(word.toLowerCase())) return word;
    const mark = document.createElement("mark");
    mark.textContent = word;
    return mark;
  });
}

async function show() {
  const words = query.value.trim();
  if (words.length < 2) {
    hits.replaceChildren();
    found.textContent = "";
    return;
  }
  let index;
  try {
    index = await load();
  } catch {
    loading = undefined;
    found.textContent = "The search could not be loaded. The lists of cases work without it.";
    return;
  }
  if (query.value.trim() !== words) return;
  const results = index.search(words);
  found.textContent =
    results.length === 0
      ? "No case found."
      : results.length + (results.length === 1 ? " case found." : " cases found.") +
        (results.length > MOST ? " The first " + MOST + " are shown." : "");
  hits.replaceChildren(
    ...results.slice(0, MOST).map(({ id, title, place, terms }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "cases/" + encodeURIComponent(id) + "/index.html";
      link.append(...marked(title, terms));
      item.append(link);
      if (place !== "") {
        const note = document.createElement("span");
        note.className = "note";
        note.append(" ", ...marked(place, terms));
        item.append(note);
      }
      return item;
    }),
  );
}

if (box && query && found && hits) {
  box.hidden = false;
  document.getElementById("unsearched")?.remove();
  query.addEventListener("focus", () => load().catch(() => (loading = undefined)), { once: true });
  query.addEventListener("input", show);
}
`;
