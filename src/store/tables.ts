import type { Generated } from "kysely";

/** The two kinds of database that hold a record. */
export type Home = "sqlite" | "postgres";

/** The tables of a record. Columns named as data (`…_json`) are JSON as text, the same on both homes. */
export interface Tables {
  /** Captured bytes, by their SHA-256. Append-only. */
  document: {
    id: string;
    media_type: string;
    size: number;
    added: string;
  };
  /** Each time a document was got, and from where. Append-only. */
  capture: {
    number: Generated<number>;
    document: string;
    source: string;
    capture_json: string;
    at: string;
  };
  /** What a document says, by the extractor that made it. Append-only. */
  text: {
    number: Generated<number>;
    document: string;
    extractor: string;
    content: string;
    text_json: string;
  };
  /** What a reader made of a document. Append-only: another version of the reader makes another. */
  reading: {
    number: Generated<number>;
    document: string;
    text: number;
    reader: string;
    related: number;
    /** ISO day of publication; null when not known. */
    published: string | null;
    reading_json: string;
    signs_json: string;
    at: string;
  };
  /** The reading of each document that counts. */
  current_reading: { document: string; reading: number };
  /** What could not be read or got, and why; gone when it was read after all. */
  unread: { source: string; document: string | null; code: string; reason: string; at: string };
  /** The case files as the readings make them. Made anew whenever these change. */
  case_file: {
    id: string;
    title: string;
    /** The first day it may have happened on, ISO; null when not known. */
    day: string | null;
    city: string | null;
    state: string | null;
    /** The first day on which something promised or announced is due; null when nothing is. */
    due: string | null;
    /** What the file was made from, to tell whether it must be made anew. */
    digest: string;
    file_json: string;
    documents_json: string;
    /** The group that the file was made from; null where a version made it that did not keep it. */
    group_json: string | null;
  };
  /** What lists are made of, a narrow row a case: a list opens no case file. Made anew with the case file. */
  case_line: {
    case_id: string;
    title: string;
    day: string | null;
    city: string | null;
    state: string | null;
    documents: number;
    /** The last day on which a document of it was published or, where it gives none, captured. */
    latest: string | null;
    /** The instant of the last reading or decision that is about it. */
    changed: string | null;
    /** How much waits for an editor in it. */
    waits: number;
    county: string | null;
    /** The first day on which something in it that is overdue was due; null where nothing is or its day is not known. */
    overdue_since: string | null;
    /** The last decision known when it was made, or when what waits in it was worked out; null where a version made it that kept none. */
    decided: number | null;
    /** Of the case file and its documents, as `sha256OfCase` gives it; null where an earlier version made them. */
    sha256: string | null;
  };
  case_document: { case_id: string; document: string; share: string | null };
  /** `name` in small letters, `label` as the case file has it. */
  case_agency: { case_id: string; name: string; label: string | null };
  case_status: { case_id: string; status: string };
  /** Which decisions count for something in which case file: their claims stand there. */
  case_effect: { case_id: string; decision: number };
  /** What waits for an editor. `owner` is the case, or the decision, whose row is made anew with it; `place` orders rows of one weight. */
  waiting: {
    owner: string;
    position: number;
    case_id: string | null;
    kind: string;
    weight: number;
    about: string;
    because: string;
    place: string;
  };
  /** Of each decision what lists ask for. `applied`: whether the case files it is about were made anew for it alone. */
  decision_index: {
    number: number;
    kind: string;
    by: string;
    at: string;
    undoes: number | null;
    applied: number;
  };
  /** The cases that each decision names, as and in the order in which it names them; an undoing those of what it undoes. */
  decision_case: { decision: number; position: number; case_id: string; anchor: string };
  /** The status of each fact, for searching. */
  case_fact: { case_id: string; field: string; status: string };
  /** Earlier ids of cases, so that an old link still leads somewhere. Append-only. */
  case_alias: { old: string; case_id: string; at: string };
  /** The words of each document and claim, to be searched. `body` and `lexemes` stand here on PostgreSQL only. */
  words: {
    number: Generated<number>;
    document: string;
    claim: string | null;
    field: string | null;
    body: string;
    lexemes: string;
  };
  /** The same words on SQLite, by the number of their row in `words`. */
  words_text: { rowid: number; body: string };
  /** Files that were taken in whole, with what came of each. Lost, they are taken in again, which changes nothing. */
  bulk_file: {
    source: string;
    identity: string;
    added: number;
    known: number;
    passed_over: number;
    unreadable: number;
    at: string;
  };
  /** What editors did. Append-only, each chained to the one before. */
  decision: { number: number; decision_json: string; hash: string };
  /** Errors that readers of the published record report. Append-only. */
  reader_report: {
    number: Generated<number>;
    about: string;
    message: string;
    contact: string | null;
    at: string;
  };
  /** What editors answered to reports. Append-only; once for each. */
  reader_report_answer: {
    report: number;
    by: string;
    reason: string;
    at: string;
  };
  /** What people at the desk added at once. */
  desk_addition: {
    number: Generated<number>;
    by: string;
    at: string;
    kind: string;
    what: string;
    /** Addresses that are still to be got, and what is known of their documents. */
    order_json: string;
    state: string;
    /** Why it failed, in a sentence. */
    why: string | null;
  };
  desk_addition_document: { addition: number; position: number; document: string; source: string; is_new: number };
  desk_addition_refusal: { addition: number; position: number; source: string; reason: string };
  /** Feeds that are followed. */
  desk_feed: {
    number: Generated<number>;
    address: string;
    by: string;
    at: string;
    minutes: number;
    /** When it is looked at next. */
    due: string;
    /** Until when somebody is looking at it. */
    claimed: string | null;
    looked: string | null;
    came: string | null;
    trouble: string | null;
    stopped: string | null;
    version_json: string | null;
  };
  desk_feed_entry: { feed: number; entry: string; at: string };
  /** Who wants to be told of what, and how. */
  desk_subscription: {
    number: Generated<number>;
    person: string;
    name: string;
    kind: string;
    what_json: string;
    way: string;
    address: string | null;
    /** Signs what is sent to a webhook. */
    secret: string | null;
    /** The SHA-256 of the token by which a feed is read. */
    token_hash: string | null;
    made: string;
    stopped: string | null;
    why: string | null;
  };
  /** Each watched case as it was when it was told of last, and the last decision by then. */
  desk_told: { case_id: string; digest: string; decision: number; file_json: string; documents_json: string };
  /** What there is to tell of a case. */
  desk_notice: { number: Generated<number>; case_id: string; at: string; sentences_json: string };
  /** What is to be sent to whom, and what became of it. */
  desk_delivery: {
    number: Generated<number>;
    subscription: number;
    notice: number;
    /** When it is tried next; null where nothing is left to do. */
    next: string | null;
    attempts: number;
    answer: string | null;
    done: string | null;
  };
  /** What somebody, or the matching, holds of two records. Append-only. */
  judgement: {
    number: Generated<number>;
    /** The SHA-256 of what stands in it. */
    id: string;
    left_source: string;
    left_key: string;
    right_source: string;
    right_key: string;
    verdict: string;
    kind: string;
    judgement_json: string;
    at: string;
  };
  /** Judgements that were taken back. Append-only; once for each. */
  judgement_withdrawal: {
    judgement: string;
    by: string;
    at: string;
    reason: string;
    hash: string;
  };
  /** Every record that a cluster of an id ever had, so that an old id still leads somewhere. Append-only. */
  cluster_alias: { number: Generated<number>; cluster: string; source: string; key: string; at: string };
  /** How the matching scored pairs last. Made anew by each run of the lists that they are of. */
  scored_pair: {
    number: Generated<number>;
    left_source: string;
    left_key: string;
    right_source: string;
    right_key: string;
    weight: number;
    probability: number;
    parts_json: string;
  };
  /** Each time a table was imported and something in it was new. Append-only. */
  import_log: {
    number: Generated<number>;
    /** The short name of the list that the table is a state of. */
    source: string;
    file: string;
    sha256: string;
    key_column: string;
    columns_json: string;
    at: string;
  };
  /** The rows of imported tables, every version of each by its key. Append-only. */
  source_row: {
    number: Generated<number>;
    source: string;
    key: string;
    /** Counted from 1. */
    version: number;
    /** The SHA-256 of what the row says; null with `row_json`, where the row is in the table no more. */
    hash: string | null;
    row_json: string | null;
    import: number;
  };
  /** The documents that rows name. Append-only. */
  source_row_document: {
    number: Generated<number>;
    source: string;
    key: string;
    address: string;
    document: string;
    at: string;
  };
  /** The views of the record that people of the desk saved. */
  desk_view: {
    id: string;
    owner: string;
    owner_name: string;
    name: string;
    search: string;
    shared: number;
    at: string;
  };
  /** Who may sign in at the desk, or once could: nobody is taken out. The columns are named as the sign-in library asks. */
  desk_person: {
    id: string;
    name: string;
    email: string;
    role: string;
    createdAt: string | Date;
    twoFactorEnabled: number | boolean;
    /** When this person was kept from signing in; null while they may. */
    suspended: string | null;
    nameKey: string | null;
  };
  /** Who is signed in. */
  desk_session: { id: string; token: string; userId: string };
  desk_two_factor: { id: string; userId: string };
  /** Links by which people are let in. A link's token is not kept, only its SHA-256. */
  desk_invitation: {
    id: string;
    token_hash: string;
    email: string;
    role: string;
    /** Whose password and second factor it sets anew; null where it makes an account. */
    person: string | null;
    invited_by: string;
    at: string;
    expires: string;
    /** When it was used or withdrawn; null while it is good. */
    ended: string | null;
  };
  /** How often something was tried that must not be tried often, and until when it is refused; times in ms since 1970. */
  desk_wait: { key: string; tries: number; wait: number; until: number; seen: number };
  /** Who did what at the desk, other than decide. Append-only. */
  desk_audit: {
    number: Generated<number>;
    at: string;
    what: string;
    who: string | null;
    who_name: string | null;
    about: string | null;
    address: string | null;
    detail_json: string;
  };
  /** Whether documents were read that no case file knows yet, and the like. */
  state: { name: string; value: string };
}
