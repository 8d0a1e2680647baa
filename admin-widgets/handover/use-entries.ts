import { useState } from "react"
import type { HandoverRow } from "../../src/types/packing"
import { findParcel } from "../api/find-parcel"
import type { HandoverChoice } from "./handover-choice"
import type { HandoverEntry } from "./handover-entry"
import { isListed } from "./is-listed"
import { refuseParcel } from "./refuse-parcel"

/** What was scanned, the last scan first; a code stands in it once. */
export const useEntries = (choice: HandoverChoice) => {
  const [entries, setEntries] = useState<HandoverEntry[]>([])
  const put = (entry: HandoverEntry) =>
    setEntries((known) => [
      entry,
      ...known.filter(({ code }) => code !== entry.code),
    ])
  const settle = (entry: HandoverEntry) =>
    setEntries((known) =>
      known.map((one) => (one.code === entry.code ? entry : one))
    )
  const scan = async (scanned: string) => {
    const code = scanned.trim().toUpperCase()
    const known = entries.find((one) => one.code === code)
    if (!code || known?.outcome === "asking") {
      return
    }
    if (known && isListed(known)) {
      put(known)
      return
    }
    put({ code, parcel: null, outcome: "asking" })
    settle(await lookUp(code, choice))
  }
  const answer = (rows: HandoverRow[]) =>
    setEntries((known) => known.map((one) => toAnswered(one, rows) ?? one))
  return {
    entries,
    scan,
    answer,
    remove: (code: string) =>
      setEntries((known) => known.filter((one) => one.code !== code)),
    clear: () => setEntries([]),
  }
}

async function lookUp(
  code: string,
  choice: HandoverChoice
): Promise<HandoverEntry> {
  try {
    const parcel = await findParcel(code)
    const refusal = refuseParcel(parcel, choice)
    return refusal
      ? { code, parcel, outcome: "refused", refusal }
      : { code, parcel, outcome: "listed" }
  } catch (error) {
    return { code, parcel: null, outcome: "failed", message: String(error) }
  }
}

function toAnswered(
  { code, parcel }: HandoverEntry,
  rows: HandoverRow[]
): HandoverEntry | null {
  const row = rows.find((one) => one.code === code)
  if (!row) {
    return null
  }
  return row.handed_over
    ? { code, parcel, outcome: "gone" }
    : { code, parcel, outcome: "failed", message: row.reason ?? code }
}
