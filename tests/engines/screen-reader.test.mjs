// Orca's utterances on the main paths in Firefox, compared with approved transcripts. A difference is not an error in itself:
// `cargo xtask transcripts` updates them, and the difference is reviewed like any other.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import test from "node:test";
import { plainHost } from "../e2e/plain-host.mjs";
import { transcript } from "./screen-reader.mjs";

const FOLDER = new URL("./transcripts/", import.meta.url);
const ANEW = process.env.TRANSCRIPTS === "write";

const times = (count, act) => Array.from({ length: count }, () => act);

/** Each begins with a link, so that the keys are those of one task. */
const PATHS = {
  "lync-to-skype": {
    link: "#v=1&to=skype&lang=en",
    acts: ["to entry", "type bob@contoso.com", "Return", ...times(18, "Down")],
    says: [/open bracket, contoso dot com/, /IM Address/, /Add to contact group/, /Set privacy relationship/],
  },
  "skype-to-lync": {
    link: "#v=1&to=lync&lang=en",
    acts: ["to entry", "type sip:ann@contoso.com", "Return", ...times(10, "Down")],
    says: [/contoso/i],
  },
  refused: {
    link: "#v=1&to=skype&lang=en",
    acts: ["to entry", "type bob@@contoso.com", "Return", ...times(3, "Down")],
    says: [/more than one|two|only one|one @|several/i],
  },
  typo: {
    link: "#v=1&to=skype&lang=en",
    acts: ["to entry", "type bob@homtail.com", "Return", ...times(5, "Down")],
    says: [/hotmail/i],
  },
  "fix-a-problem": {
    link: "#v=1&to=skype&step=trouble&lang=en",
    acts: ["to Yes push button", "Return", "Tab", "Tab"],
    says: [/Did it stop on or after 5 May 2025\?/, /Skype closed on 5 May 2025/],
  },
  "teams-to-teams-free": {
    link: "#v=1&to=skype&net=teams-free&lang=en",
    acts: ["to entry", "type bob@contoso.com", "Return", ...times(10, "Down")],
    says: [/Teams/],
  },
  "next-question": {
    link: "#v=1&to=skype&step=trouble&lang=en",
    acts: ["to No push button", "Return", "Tab", "Return"],
    says: [/Who is affected\?/, /What do you see\?/],
  },
  "copied-address": {
    link: "#v=1&to=skype&address=bob%40contoso.com&client=lync-2013&lang=en",
    acts: ["to Copy address", "Return Copied:", "Down"],
    says: [/Copied: bob, open bracket, contoso dot com/],
  },
  "another-program": {
    link: "#v=1&to=skype&address=bob%40contoso.com&client=lync-2013&lang=en",
    acts: ["to Your program", "Down Steps are now for", "Down Steps are now for"],
    says: [/Steps are now for Skype for Business 2015/],
  },
};

/** The compared part: the utterances in order. On a busy machine some come after the next key. */
const heard = (text) =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("> "))
    .join("\n");

for (const [name, { link, acts, says }] of Object.entries(PATHS)) {
  test(`${name}: what the screen reader says`, async (t) => {
    const host = await plainHost(t);
    const file = new URL(`${name}.txt`, FOLDER);
    const listen = async () => {
      const said = await transcript(`${host.home}${link}`, acts);
      for (const pattern of says) {
        assert.match(said, pattern, "what the reader came for is not said");
      }
      if (ANEW) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, said);
      } else {
        assert.equal(heard(said), heard(readFileSync(file, "utf8")));
      }
    };
    // On a busy machine an utterance may be cut short or lost: what fails twice counts.
    await listen().catch(listen);
  });
}
