// Parses tables strictly by RFC 4180.

/** @returns {string[][]} */
export function table(text, delimiter = ",") {
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  const whole = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < whole.length; at += 1) {
    const character = whole[at];
    if (quoted) {
      if (character !== '"') {
        cell += character;
      } else if (whole[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        quoted = false;
      }
    } else if (character === '"' && cell === "") {
      quoted = true;
    } else if (character === delimiter || character === "\n") {
      cells.push(cell.replace(/\r$/, ""));
      cell = "";
      if (character === "\n") {
        rows.push(cells);
        cells = [];
      }
    } else {
      cell += character;
    }
  }
  return rows;
}

/** Whether a spreadsheet may run the cell: only an apostrophe before the formula character protects. */
export const runsAsFormula = (cell) =>
  /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(cell) && cell.length > 1;
