import type { SourceReader } from "../reading/source-reader"
import { readMt940 } from "./read-mt940"

/** A message's first field, after an envelope or control characters too. */
const START = /(?:^|[\x01-\x08}]|\{4:\s*):20:/m

/** SWIFT's statements and interim reports. */
export const mt940Reader: SourceReader = {
  family: "mt940",
  recognises: (head) => !/^\s*</.test(head) && START.test(head),
  read: readMt940,
}
