// Parses tables strictly by RFC 4180.

/** @returns {string[][]} */
export function table(text, delimiter = ",") {
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  const whole = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < whole.length; at += 1) {
    const sign = whole[at];
    if (quoted) {
      if (sign !== '"') {
        cell += sign;
      } else if (whole[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        quoted = false;
      }
    } else if (sign === '"' && cell === "") {
      quoted = true;
    } else if (sign === delimiter || sign === "\n") {
      cells.push(cell.replace(/\r$/, ""));
      cell = "";
      if (sign === "\n") {
        rows.push(cells);
        cells = [];
      }
    } else {
      cell += sign;
    }
  }
  return rows;
}

/** Whether a spreadsheet may run the cell: only an apostrophe before the formula character protects. */
export const runsAsFormula = (cell) =>
  /^[\s\uFEFF\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && cell.length > 1;
