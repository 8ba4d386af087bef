/** Slots for up to three letters in a row; letters that share a slot open a gate in vain, never close one. */
const SLOTS = 1 << 15;
const slotOf = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (SLOTS - 1);
/** In place of a letter that is not asked for. */
const SHORT = 0;
const FIRST = 0xff;

/** A gate that three letters open where the rest follows. */
interface Opened {
  readonly gate: number;
  readonly rest: string;
}

/** Which gates the letters at a place open. */
interface Slots {
  /** For each slot, which of the lists it has; 0 for none. */
  readonly list: Uint16Array;
  /** Whether one or two letters that begin so, by the last byte of the first, open a gate. */
  readonly isShort: Uint8Array;
}
const slots = (): Slots => ({ list: new Uint16Array(SLOTS), isShort: new Uint8Array(FIRST + 1) });
/** Letters that open a gate where no letter stands before them. */
export const opensAtWord = slots();
/** Letters that open a gate wherever they stand. */
export const opensAnywhere = slots();
const lists: Opened[][] = [[]];
let gates = 0;

/**
 * Where which gates open in a text, in one array, for a pair has thousands of texts: a bit for each gate; how many are open; these, in
 * ascending order; the end of the places of each; the places, from left to right.
 */
export type Scan = Int32Array;

/** How many elements the bits of all gates take; the number of open gates stands after them. */
let bits = 0;
/** The scan of a text in which no gate opens. */
let closed = new Int32Array(1);

/** Whether a gate opens anywhere in a text that was read. */
export const isOpenIn = (scan: Scan, gate: number): boolean => (((scan[gate >> 5] as number) >> (gate & 31)) & 1) === 1;

/** Whether a gate opens anywhere in a text. */
export const isOpen = (gate: number, text: string): boolean => isOpenIn(scanOf(text), gate);

/** The bits of some gates. */
export function maskOf(some: readonly number[]): Int32Array {
  const mask = new Int32Array(bits);
  for (const gate of some) mask[gate >> 5] = (mask[gate >> 5] as number) | (1 << (gate & 31));
  return mask;
}

/** Whether any gate of a mask opens in a text. */
export function isAnyOpen(mask: Int32Array, text: string): boolean {
  const scan = scanOf(text);
  for (let word = 0; word < mask.length; word++) if (((scan[word] as number) & (mask[word] as number)) !== 0) return true;
  return false;
}

/** Which of the open gates a gate is, where it is open. */
export const slotIn = (scan: Scan, gate: number): number => firstFrom(scan, bits + 1, bits + 1 + (scan[bits] as number), gate) - bits - 1;

/** Where the places of an open gate end. */
export const placesEnd = (scan: Scan, slot: number): number => scan[bits + 1 + (scan[bits] as number) + slot] as number;

/** The first place of an open gate from an offset on. */
export const firstPlace = (scan: Scan, slot: number, offset: number): number =>
  firstFrom(scan, slot === 0 ? bits + 1 + 2 * (scan[bits] as number) : placesEnd(scan, slot - 1), placesEnd(scan, slot), offset);

/** The first of some ascending numbers that is not below one. */
function firstFrom(scan: Scan, first: number, end: number, least: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Texts of up to so many UTF-16 code units, in lower case, of which the places are kept, and how many code units and places at most: those
 * of one pair of 256 KB a side, for each check goes over all of its blocks.
 */
const LONGEST = 4_000;
const MOST_KEPT = 2_000_000;
const scans = new Map<string, Scan>();
let kept = 0;
let lastText: string | undefined;
let last: Scan | undefined;
/** Whether places in the lower case of the last text are places in it. */
let exact = true;

/** Whether the places of the text that was asked about last are places in it, and not in its lower case alone. */
export const isExact = (): boolean => exact;

/** A gate that letters open, in these slots. */
export function newGate(letters: readonly string[], { list, isShort }: Slots): number {
  const gate = gates++;
  for (const one of letters) {
    const code = (at: number) => (at < one.length ? one.charCodeAt(at) : SHORT);
    const slot = slotOf(code(0), code(1), code(2));
    if (list[slot] === 0) list[slot] = lists.push([]) - 1;
    const known = lists[list[slot] as number] as Opened[];
    const rest = one.slice(3);
    if (!known.some((other) => other.gate === gate && other.rest === rest)) known.push({ gate, rest });
    if (one.length < 3) isShort[code(0) & FIRST] = 1;
  }
  // What was seen before knows nothing of it.
  forget();
  lastText = undefined;
  bits = (gates + 31) >> 5;
  closed = new Int32Array(bits + 1);
  return gate;
}

/** White space that is no space. */
const BLANKS = /[^\S ]/gu;

function forget(): void {
  scans.clear();
  kept = 0;
}

/** Where which gates open in a text. */
export function scanOf(text: string): Scan {
  if (last !== undefined && text === lastText) return last;
  // A long s is an s where case does not count; a gate is opened by a space whatever white space an expression asks for.
  const lower = text.toLowerCase().replaceAll("ſ", "s").replace(BLANKS, " ");
  exact = lower.length === text.length;
  lastText = text;
  last = scans.get(lower);
  if (last !== undefined) return last;
  last = scan(lower);
  if (lower.length > LONGEST) return last;
  if (kept > MOST_KEPT) forget();
  kept += lower.length + last.length;
  scans.set(lower, last);
  return last;
}

/** The gates that open in the text that is read, and where, in turn; it grows with what was read. */
let seen = new Int32Array(1 << 12);
let count = 0;

function scan(lower: string): Scan {
  count = 0;
  const { length } = lower;
  let before = SHORT;
  let a = length > 0 ? lower.charCodeAt(0) : SHORT;
  let b = length > 1 ? lower.charCodeAt(1) : SHORT;
  for (let i = 0; i < length; i++) {
    const c = i + 2 < length ? lower.charCodeAt(i + 2) : SHORT;
    if (LETTER[before] !== 1) see(lower, opensAtWord, a, b, c, i);
    see(lower, opensAnywhere, a, b, c, i);
    before = a;
    a = b;
    b = c;
  }
  return sorted();
}

function see(lower: string, { list, isShort }: Slots, a: number, b: number, c: number, at: number): void {
  const three = list[slotOf(a, b, c)] as number;
  if (three !== 0) open(lower, three, at);
  if (isShort[a & FIRST] === 0) return;
  const two = list[slotOf(a, b, SHORT)] as number;
  if (two !== 0 && two !== three) open(lower, two, at);
  const one = list[slotOf(a, SHORT, SHORT)] as number;
  if (one !== 0 && one !== two && one !== three) open(lower, one, at);
}

function open(lower: string, list: number, at: number): void {
  for (const { gate, rest } of lists[list] as readonly Opened[]) {
    if (rest !== "" && !lower.startsWith(rest, at + 3)) continue;
    if (count + 2 > seen.length) {
      const more = new Int32Array(2 * seen.length);
      more.set(seen);
      seen = more;
    }
    seen[count++] = gate;
    seen[count++] = at;
  }
}

/** How often each gate was seen, and then where its next place goes. */
let next = new Int32Array(1 << 9);

/** What was seen, by gate. */
function sorted(): Scan {
  if (count === 0) return closed;
  if (next.length < gates) next = new Int32Array(2 * gates);
  let opened = 0;
  for (let k = 0; k < count; k += 2) {
    const gate = seen[k] as number;
    if (next[gate] === 0) opened++;
    next[gate] = (next[gate] as number) + 1;
  }
  const scan = new Int32Array(bits + 1 + 2 * opened + (count >> 1));
  for (let k = 0; k < count; k += 2)
    scan[(seen[k] as number) >> 5] = (scan[(seen[k] as number) >> 5] as number) | (1 << ((seen[k] as number) & 31));
  scan[bits] = opened;
  let slot = bits + 1;
  let end = bits + 1 + 2 * opened;
  for (let word = 0; word < bits; word++) {
    for (let left = scan[word] as number; left !== 0; left &= left - 1) {
      const gate = (word << 5) + 31 - Math.clz32(left & -left);
      const start = end;
      end += next[gate] as number;
      next[gate] = start;
      scan[slot] = gate;
      scan[slot + opened] = end;
      slot++;
    }
  }
  for (let k = 0; k < count; k += 2) {
    const gate = seen[k] as number;
    scan[next[gate] as number] = seen[k + 1] as number;
    next[gate] = (next[gate] as number) + 1;
  }
  for (let k = bits + 1; k < bits + 1 + opened; k++) next[scan[k] as number] = 0;
  return scan;
}

/** Which characters below U+0250 are letters; of others no word is known to go on. */
const LETTER = Uint8Array.from({ length: 0x250 }, (_, code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));
