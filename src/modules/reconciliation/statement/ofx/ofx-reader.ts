import type { SourceReader } from "../reading/source-reader"
import { readOfx } from "./read-ofx"

/** Open Financial Exchange 1 (SGML) and 2 (XML), and its sibling QFX. */
export const ofxReader: SourceReader = {
  family: "ofx",
  recognises: (head) => /OFXHEADER|<OFX[\s>]/i.test(head),
  read: readOfx,
}
