/** Stands between two cells of a table's row in every text: 12 and 34 side by side are not 1234, nor "12 34". */
export const BETWEEN_CELLS = " | ";
