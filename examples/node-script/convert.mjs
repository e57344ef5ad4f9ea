// Reads contacts from a CSV file with a column "email" and adds a column "im-address": what a Lync user types.
//
//   npm install lync-skype
//   node convert.mjs contacts.csv > with-im-addresses.csv
import { readFileSync } from "node:fs";
import { addressForLync } from "lync-skype";

const [header, ...rows] = readFileSync(process.argv[2], "utf8").trimEnd().split(/\r?\n/);
const column = header.split(",").indexOf("email");
if (column < 0) {
  console.error('There is no column "email".');
  process.exit(2);
}

console.log(`${header},im-address`);
for (const row of rows) {
  const email = row.split(",")[column];
  const result = addressForLync(email);
  if (result.ok) {
    console.log(`${row},${result.address}`);
  } else {
    console.log(`${row},`);
    for (const { message } of result.problems) console.error(`${email}: ${message}`);
  }
}
