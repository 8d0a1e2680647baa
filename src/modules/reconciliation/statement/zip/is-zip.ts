const MARKS = [
  [0x50, 0x4b, 0x03, 0x04],
  // Of an empty archive.
  [0x50, 0x4b, 0x05, 0x06],
]

/** Whether a file is a zip archive, whatever its name says. */
export const isZip = (bytes: Uint8Array): boolean =>
  MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte))
