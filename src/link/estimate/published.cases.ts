import type { Cells } from "./cells.ts";

/** Tables of counts that the literature on capture and recapture works through, with nobody in them. */

/**
 * Students in an outbreak of hepatitis A, found by serum tests (P), by hospitals (Q) and by questionnaires (E); Chao, Tsay, Lin, Shau and Chao,
 * The applications of capture-recapture models to epidemiological data, Statistics in Medicine 20, 2001, table II. A screening of everybody
 * later found about 545.
 */
export const hepatitis: Cells = { lists: ["P", "Q", "E"], counts: [0, 69, 55, 21, 63, 17, 18, 28] };

/** Cases of HIV in four registers of one region; Abeni, Brancato and Perucci, Epidemiology 5, 1994, as Rcapture has them. */
export const registers: Cells = {
  lists: ["1", "2", "3", "4"],
  counts: [0, 403, 545, 33, 621, 20, 35, 3, 205, 6, 10, 1, 11, 0, 3, 0],
};

/** Snowshoe hares caught on six nights: Cormack, Log-linear models for capture-recapture, Biometrics 45, 1989, as Rcapture has them. */
export const hares: Cells = {
  lists: ["1", "2", "3", "4", "5", "6"],
  counts: [
    0, 3, 6, 0, 5, 1, 0, 0, 3, 2, 3, 0, 0, 1, 0, 0, 4, 2, 3, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 4, 1, 1, 1, 2, 0, 2,
    0, 4, 0, 3, 0, 1, 0, 2, 0, 2, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0, 0, 1, 2,
  ],
};

/** Five lists that nobody made: counts drawn once, to be fitted by others' software too. */
export const fiveLists: Cells = {
  lists: ["a", "b", "c", "d", "e"],
  counts: [
    0, 65, 29, 55, 40, 16, 9, 15, 61, 45, 26, 48, 30, 12, 14, 9, 21, 12, 10, 16, 14, 7, 8, 8, 21, 5, 9, 13, 16, 6, 5, 7,
  ],
};
