/**
 * Downloads a file.
 * @param {Blob} blob
 * @param {string} name
 */
export function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // By then the download has its own reference to the data.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
