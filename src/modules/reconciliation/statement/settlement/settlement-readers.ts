import type { ReadSource, SourceFamily } from "../statement"
import { readAdyen, recognisesAdyen } from "./adyen/read-adyen"
import { readPaypal, recognisesPaypal } from "./paypal/read-paypal"
import { readStripe, recognisesStripe } from "./stripe/read-stripe"
import { readXendit, recognisesXendit } from "./xendit/read-xendit"

/** Reads one provider's report. */
export type SettlementReader = {
  /** @param head how the file's text begins, its first line at least. */
  recognises: (head: string) => boolean
  /** @throws BadStatement when it is no such report. */
  read: (text: string) => ReadSource
}

/** The reports that are read without a profile, by `--format`. */
export const settlementReaders = {
  stripe: { recognises: recognisesStripe, read: readStripe },
  adyen: { recognises: recognisesAdyen, read: readAdyen },
  paypal: { recognises: recognisesPaypal, read: readPaypal },
  xendit: { recognises: recognisesXendit, read: readXendit },
} satisfies Partial<Record<SourceFamily, SettlementReader>>
