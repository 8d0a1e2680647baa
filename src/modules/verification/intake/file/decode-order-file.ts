import { isUtf8 } from "node:buffer"
import { gunzipSync } from "node:zlib"
import { BadOrderFile } from "../bad-order-file"

/** What one file may unpack to; a larger one is split by its sender. */
const MAX_BYTES = 512 * 1024 * 1024

const MARK = Buffer.from("\uFEFF")

const RETURN = 13

/**
 * Brings an order file into one form: unpacks gzip (told by its first two
 * bytes, whatever the name says) and drops a byte order mark.
 *
 * @returns UTF-8 with `\n` line ends.
 * @throws BadOrderFile when it is no whole gzip file or no UTF-8.
 */
export function decodeOrderFile(bytes: Uint8Array, name: string): Buffer {
  const plain = isGzip(bytes) ? unpack(bytes, name) : toBuffer(bytes)
  if (!isUtf8(plain)) {
    throw new BadOrderFile(
      name,
      findBadLine(plain),
      "This is not UTF-8. Save the file as CSV UTF-8 and send it again."
    )
  }
  const text = plain.subarray(0, MARK.length).equals(MARK)
    ? plain.subarray(MARK.length)
    : plain
  return text.includes(RETURN)
    ? Buffer.from(text.toString().replace(/\r\n?/g, "\n"))
    : text
}

const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

function unpack(bytes: Uint8Array, name: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    throw new BadOrderFile(
      name,
      null,
      `The gzip file cannot be unpacked (${(error as Error).message}). ` +
        "Pack it again, or send it unpacked."
    )
  }
}

/** The first line that does not decode by itself. */
function findBadLine(bytes: Uint8Array): number {
  const NEWLINE = 10
  const decoder = new TextDecoder("utf-8", { fatal: true })
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(NEWLINE, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end))
    } catch {
      return line
    }
    if (end < 0) {
      return line
    }
    start = end + 1
  }
}
