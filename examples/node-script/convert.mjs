// Reads contacts from a CSV file with a column "email" and adds a column "im-address": what a Lync user types.
//
//   npm install lync-skype csv-parse csv-stringify
//   node convert.mjs contacts.csv > with-im-addresses.csv
//
// Without a script of your own: npx lync-skype --to skype --column email contacts.csv
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { addressForLync } from "lync-skype";

const [headings, ...rows] = parse(readFileSync(process.argv[2]), { bom: true, skip_empty_lines: true });
const column = headings.indexOf("email");
if (column < 0) {
  console.error('There is no column "email".');
  process.exit(2);
}

const converted = rows.map((row) => {
  const { address, notices } = addressForLync(row[column]);
  for (const { message } of notices) console.error(`${row[column]}: ${message}`);
  return [...row, address];
});
// A cell that a spreadsheet would run as a formula gets an apostrophe.
process.stdout.write(stringify([[...headings, "im-address"], ...converted], { escape_formulas: true }));
