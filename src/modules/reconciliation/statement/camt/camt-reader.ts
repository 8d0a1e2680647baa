import type { SourceReader } from "../reading/source-reader"
import { readCamt } from "./read-camt"

const MESSAGE =
  /camt\.05[234]\b|<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)/

/** ISO 20022 statements, reports and notifications. */
export const camtReader: SourceReader = {
  family: "camt",
  recognises: (head) => /^\s*</.test(head) && MESSAGE.test(head),
  read: readCamt,
}
