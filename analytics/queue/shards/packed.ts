import { deserialize, serialize } from "node:v8"
import { gunzipSync, gzipSync } from "node:zlib"

/** Typed arrays as a text that a queue can keep; demand is mostly zeros. */
export const packed = (value: unknown): string =>
  gzipSync(serialize(value), { level: 1 }).toString("base64")

/** What `packed` was given. */
export const unpacked = <T>(text: string): T =>
  deserialize(gunzipSync(Buffer.from(text, "base64"))) as T
