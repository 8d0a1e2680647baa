/** A transaction's values by their tags. */
export type OfxTransaction = {
  line: number
  start: number
  end: number
  is_pending: boolean
  values: Map<string, string>
}

/** A statement as its tags tell it. */
export type OfxDraft = {
  line: number
  /** Values by the aggregate that holds them, as `LEDGERBAL/BALAMT`. */
  values: Map<string, string>
  transactions: OfxTransaction[]
}
