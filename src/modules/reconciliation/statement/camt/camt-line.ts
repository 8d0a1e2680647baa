import type { SourceLine } from "../source-line"

/** Where a line stands in its file, in bytes. */
export type RawPlace = {
  file: { slice: (start: number, end: number) => string }
  start: number
  end: number
}

/**
 * A line that cuts its raw text out of the file when asked for it: kept as
 * text, all of the file would be in memory twice.
 */
export class CamtLine implements SourceLine {
  readonly line: number
  readonly booked_on: SourceLine["booked_on"]
  readonly value_on: SourceLine["value_on"]
  readonly currency: string
  readonly amount_minor: bigint
  readonly state: SourceLine["state"]
  readonly kind: SourceLine["kind"]
  readonly text: string
  readonly party: SourceLine["party"]
  readonly party_account: SourceLine["party_account"]
  readonly refs: SourceLine["refs"]
  readonly parts = null
  readonly original: SourceLine["original"]
  readonly #place: RawPlace

  constructor(line: Omit<SourceLine, "raw" | "parts">, place: RawPlace) {
    this.line = line.line
    this.booked_on = line.booked_on
    this.value_on = line.value_on
    this.currency = line.currency
    this.amount_minor = line.amount_minor
    this.state = line.state
    this.kind = line.kind
    this.text = line.text
    this.party = line.party
    this.party_account = line.party_account
    this.refs = line.refs
    this.original = line.original
    this.#place = place
  }

  get raw(): string {
    const { file, start, end } = this.#place
    return file.slice(start, end)
  }
}
