/** What is said about the runs of a measurement. */

const sorted = (values) => values.toSorted((one, other) => one - other);

export const median = (values) => sorted(values)[values.length >> 1];

/** The run that a quarter of the runs of a process beat: other load only ever adds to a time. */
export const quartile = (values) => sorted(values)[values.length >> 2];

/** The values between which half of them lie. */
export function middleHalf(values) {
  const quarter = values.length >> 2;
  return [sorted(values)[quarter], sorted(values)[values.length - 1 - quarter]];
}
