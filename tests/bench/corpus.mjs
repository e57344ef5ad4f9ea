/** Texts to measure with: always the same ones, made from a seed. */

/** Numbers from 0 up to 1 (xorshift32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const words = (text) => text.split(" ");
const GIVEN = words(
  "anna ben carla dmitri elena farid grace henrik ines jonas katya liam maria nuno olga pavel rosa sven tara uwe vera wim yara zoe alexander christine elisabeth maximilian",
);
const FAMILY = words(
  "adams becker costa diaz evans fischer garcia hansen ivanov jansen kowalski larsen meyer novak olsen petrov quinn rossi schmidt tanaka ueda vogel weber yilmaz zimmermann fitzgerald montgomery",
);
const COMPANY = words(
  "contoso fabrikam litware northwind tailspin proseware woodgrove wingtip adatum fourthcoffee treyresearch lucerne alpineski blueyonder cohowinery consolidated margies relecloud southridge vanarsdel",
);
const KIND = words("labs group systems media energy health legal bank motors design works partners retail studio");
const ENDING = words("com com com com com net org co.uk de fr nl it es com.au ca ch se io");
const AS_IS = words(
  "hotmail.com hotmail.com hotmail.com outlook.com outlook.com outlook.com live.com live.com msn.com",
);
const LARGE = words("gmail.com gmail.com gmail.com yahoo.com yahoo.com icloud.com aol.com comcast.net");

function maker(seed) {
  const next = numbers(seed);
  const below = (count) => Math.floor(next() * count);
  const one = (list) => list[below(list.length)];
  const local = () => {
    const [given, family] = [one(GIVEN), one(FAMILY)];
    return [
      () => `${given}.${family}`,
      () => `${given[0]}${family}`,
      () => `${given}_${family}`,
      () => `${given}${below(100)}`,
      () => `${family}.${given}`,
      () => `${given}-${family}${below(10)}`,
      () => `${given}.${family}+${one(COMPANY)}`,
    ][below(7)]();
  };
  const company = () => {
    const kind = next();
    const name = one(COMPANY) + (kind < 0.35 ? one(KIND) : kind < 0.55 ? `-${one(KIND)}` : "");
    return `${next() < 0.12 ? `${one(["mail", "corp", "uk", "eu"])}.` : ""}${name}.${one(ENDING)}`;
  };
  /** Typos of a well-known domain: transpose, omit, double or replace a letter, or mistype the ending. */
  const slip = (domain) => {
    const at = below(domain.length - 1);
    const [before, letter, after] = [domain.slice(0, at), domain[at], domain.slice(at + 1)];
    return [
      () => before + after[0] + letter + after.slice(1),
      () => before + after,
      () => before + letter + letter + after,
      () => before + String.fromCharCode(97 + below(26)) + after,
      () => domain.replace(/\.com$/, one([".con", ".cm", ".co", ".om", ".cmo"])),
    ][below(5)]();
  };
  return { next, below, one, local, company, slip };
}

/** `count` pasted accounts: six of ten of companies, three on as-is domains, one that no program should accept. */
export function accounts(count, seed = 20261123, refused = (_text) => {}) {
  const { next, below, one, local, company } = maker(seed);
  const anyCase = (text) => {
    const kind = next();
    if (kind < 0.03) return text.toUpperCase();
    return kind < 0.08
      ? text.replace(/(^|[.@_-])([a-z])/g, (_all, before, letter) => before + letter.toUpperCase())
      : text;
  };
  const bad = () => {
    const [name, domain] = [local(), next() < 0.5 ? company() : one(AS_IS)];
    return [
      () => name + domain,
      () => `${name}@@${domain}`,
      () => `${name}@`,
      () => `@${domain}`,
      () => `${name.replace(/[._+-]|$/, " ")}@${domain}`,
      () => `${name}@${domain.replace(".", "..")}`,
      () => `${name}@.${domain}`,
      () => `${name}@${domain.replace(".", ",")}`,
      () => `${name}@-${domain}`,
      () => `${name}<>@${domain}`,
      () => `${name}@${domain}@${domain}`,
      () => `${name};${one(GIVEN)}@${domain}`,
    ][below(12)]();
  };
  return Array.from({ length: count }, () => {
    const kind = next();
    if (kind >= 0.9) {
      const text = bad();
      refused(text);
      return text;
    }
    return anyCase(`${local()}@${kind < 0.6 ? company() : one(AS_IS)}`);
  });
}

/** Those of `count` pasted accounts that no program should accept. */
export function refusedAccounts(count) {
  const made = new Set();
  return accounts(count, undefined, (text) => void made.add(text)).filter((text) => made.has(text));
}

/** `count` accounts that need no cleaning and no refusal. */
export function cleanAccounts(count, seed = 4) {
  const { next, one, local, company } = maker(seed);
  return Array.from({ length: count }, () => `${local()}@${next() < 2 / 3 ? company() : one(AS_IS)}`);
}

/** `count` accounts, one in five with a typo in a well-known domain. */
export function slips(count, seed = 7) {
  const { next, one, local, company, slip } = maker(seed);
  return Array.from({ length: count }, () => {
    const kind = next();
    const known = () => one(next() < 0.5 ? AS_IS : LARGE);
    return `${local()}@${kind < 0.5 ? company() : kind < 0.8 ? known() : slip(known())}`;
  });
}

/** `count` SIP URIs as clients write them: schemes of any case, ports, parameters, headers; one of ten broken. */
export function sipUris(count, seed = 11) {
  const { next, one, local, company } = maker(seed);
  return Array.from({ length: count }, () => {
    const host = next() < 0.06 ? company().toUpperCase() : company();
    const port = next() < 0.2 ? `:${one(["5060", "5061", "443"])}` : "";
    const rest =
      next() < 0.5 ? one([";transport=tls", ";transport=TCP;lr", ";user=phone", ";gruu;opaque=user:epid:abc"]) : "";
    const headers = next() < 0.05 ? "?subject=hello%20there" : "";
    const uri = `${one(["sip:", "sip:", "sip:", "sips:", "SIP:"])}${local()}@${host}${port}${rest}${headers}`;
    return next() < 0.9 ? uri : uri.replace("@", one(["@@", " @", ""]));
  });
}
