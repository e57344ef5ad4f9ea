/** Parses the command line. */

import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { Misuse, reason } from "./failure.js";

export const HELP = `Usage: lync-skype --to skype|lync|account [OPTION]... [ADDRESS|FILE|-]...

Converts addresses between Skype and Lync. Without ADDRESS or FILE, or with -, reads standard input.

  ADDRESS           an argument with an @ that is not the name of a file
  FILE              one address per line, or a table with --column

  --to skype        in: the Microsoft account of a Skype user; out: what a Lync user types
  --to lync         in: the SIP address of a Lync user; out: what a Skype user types
  --to account      in: what a Lync user types; out: the Microsoft account

  --format address  the address, or an empty line if the input is refused (the default)
  --format tsv      address, rule, certainty and codes, separated by tabs
  --format ndjson   the whole result as JSON
  --column NAME|N   read a table (CSV or TSV), convert the column with this heading or number,
                    and write the table with the columns im-address, rule, certainty and codes added
  --policy FILE     the settings of your help desk, as JSON
  --locale TAG      language of the messages: ar, de, en, es or fr
  --output FILE     write to FILE instead of standard output
  --help            show this text
  --version         show the version

Files may be UTF-8, or UTF-16 with a byte order mark. Lines may end in LF, CRLF or CR.
Put addresses with parentheses in quotes: lync-skype --to account "bob(contoso.com)@msn.com"

Exit code: 0 if everything was converted, 1 if some input was refused, 2 if the command line is wrong
or something could not be read or written. If the reader stops early (as head does), that is not an
error; the exit code then covers the lines written so far.
`;

const DIRECTIONS = { skype: "to-skype", lync: "to-lync", account: "account" };
const FORMATS = ["address", "tsv", "ndjson"];

/** Keys of a help desk's settings that only the page uses; the others belong to the policy. */
const PAGE_KEYS = ["$schema", "notice", "theme", "views", "hide", "direction", "policy"];

/**
 * Parses the arguments.
 * @param {string[]} args
 */
export function read(args) {
  const { values, positionals, tokens } = parsed(args);
  const names = tokens
    .filter(({ kind }) => kind === "option")
    .map((token) => /** @type {{ name: string }} */ (token).name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Misuse(`--${repeated} was given more than once. See --help.`);
  if (values.help || values.version) return values;
  const { to, format, column, output, locale } = values;
  if (to === undefined) throw new Misuse("--to is missing. Add --to skype, --to lync or --to account. See --help.");
  if (!Object.hasOwn(DIRECTIONS, to))
    throw new Misuse(`--to must be one of ${Object.keys(DIRECTIONS).join(", ")}, not ${JSON.stringify(to)}`);
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new Misuse(
      `--format must be one of ${FORMATS.join(", ")}, not ${JSON.stringify(format)}. For a CSV file, use --column.`,
    );
  }
  if (format !== undefined && column !== undefined)
    throw new Misuse("--column writes the table back as it is. Leave out --format.");
  const inputs = positionals.length === 0 ? [{ kind: "stdin", name: "standard input" }] : positionals.map(input);
  if (column !== undefined && (inputs.length > 1 || inputs[0].kind === "address"))
    throw new Misuse("--column takes one table: give one file, or standard input");
  return {
    direction: DIRECTIONS[/** @type {keyof typeof DIRECTIONS} */ (to)],
    format: format ?? "address",
    column,
    output,
    locale,
    inputs,
    policyFile: values.policy,
    policy: values.policy === undefined ? undefined : readPolicy(values.policy),
  };
}

/** @param {string[]} args */
function parsed(args) {
  const [text, flag] = /** @type {const} */ ([{ type: "string" }, { type: "boolean" }]);
  const options = {
    to: text,
    format: text,
    column: text,
    policy: text,
    locale: text,
    output: text,
    help: { ...flag, short: "h" },
    version: flag,
  };
  try {
    return parseArgs({ args, options, tokens: true, allowPositionals: true });
  } catch (error) {
    const [sentence] = /** @type {Error} */ (error).message.split(/\.\s/);
    throw new Misuse(
      `${sentence.replace(/^Option '(--\w+) <value>' argument missing$/, "$1 needs a value")}. See --help.`,
    );
  }
}

/** @param {string} argument */
function input(argument) {
  if (argument === "-") return { kind: "stdin", name: "standard input" };
  if (existsSync(argument)) return { kind: "file", name: argument };
  if (argument.includes("@")) return { kind: "address", name: argument };
  if (argument === "") throw new Misuse("an argument is empty. Give an address, a file, or - for standard input");
  throw new Misuse(`${argument} is not a file, and not an address because it has no @`);
}

/**
 * A policy, or the settings of a help desk with one in it.
 * @param {string} file
 */
function readPolicy(file) {
  let json;
  try {
    // Editors on Windows put a byte order mark first, which JSON does not allow.
    json = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Misuse(`--policy ${file} is not valid JSON: ${error.message}`);
    throw new Misuse(`--policy ${file} could not be read: ${reason(error)}`);
  }
  if (!isObject(json))
    throw new Misuse(`--policy ${file}: the file must hold a JSON object, such as { "routingDomain": "msn.com" }`);
  const policy = json.policy ?? {};
  if (!isObject(policy)) throw new Misuse(`--policy ${file}: policy must be an object`);
  return { ...Object.fromEntries(Object.entries(json).filter(([key]) => !PAGE_KEYS.includes(key))), ...policy };
}

/** @param {unknown} value */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
