/** The headings of a case, the same in the terminal and on the page. */
export const headings = {
  whatHappened: "What happened",
  known: "What is known",
  disagreements: "Who disagrees",
  changes: "How the account changed",
  voices: "Who speaks to what",
  process: "Where the process stands",
  expected: "What law and practice expect",
  promises: "What was promised",
  questions: "What is unanswered",
  timeline: "Timeline",
  people: "People",
  agencies: "Agencies",
  sources: "Sources",
  apart: "Cases that could be taken for this one",
  claims: "What else was said",
  held: "What is withheld here",
  rejected: "What an editor rejected",
  unread: "What could not be read",
  unrelated: "Documents about something else",
} as const;

/** What stands under a heading with nothing to show. Nothing found is said, never left blank. */
export const nothing = {
  whatHappened: "These documents do not say what happened.",
  known: "No claim was read in these documents.",
  disagreements: "No accounts in these documents contradict each other.",
  changes: "No account was replaced by a later one.",
  promises: "No promise was read in these documents.",
  questions: "No question is open.",
  timeline: "Nothing in these documents could be placed in time.",
  people: "No person is mentioned.",
  cases: "No document here is about a police use of deadly force.",
} as const;
