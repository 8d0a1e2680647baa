import type { SourceReader } from "../reading/source-reader"
import { readMt940 } from "./read-mt940"

const FIELD = /^(?:\{[^\n]*\{4:\s*)?:(?:20|25P?|28C?|60[FM]|61):/m

/** SWIFT's statements and interim reports. */
export const mt940Reader: SourceReader = {
  family: "mt940",
  recognises: (head) => !/^\s*</.test(head) && FIELD.test(head),
  read: readMt940,
}
