import { queryDatabase } from "./query-database.mjs"

const told = {
  waiting: "waits; pack it at the station, the fake carrier sells its label",
  refused_once: "waits; its label is refused the first time, buy it again",
  needs_measuring: "needs measuring: one of its goods has no size",
  picking: "on a walk that is half done and misses one unit (Picking)",
  at_station: "open at another bench, its last unit not yet scanned",
  packed: "packed, without a label",
  label_failed: "its label failed, with the carrier's words",
  label_unknown: "in doubt: a label may have been bought (order page)",
  labelled: "labelled, waits for the courier",
  handed_over: "handed over to the courier",
  put_away: "canceled after packing; its goods wait to be put away",
}

/** Where the newest orders stood when the store was built. */
export async function printPacking({ database, progress }) {
  const rows = await queryDatabase(
    database.url,
    `select "display_id" as number,
            "metadata" ->> 'order_cycle_demo_stands' as state
       from "order"
      where "metadata" ->> 'order_cycle_demo_stands' is not null
      order by "display_id" desc`
  )
  if (rows.length) {
    const lines = rows.map(
      ({ number, state }) => `  #${number}  ${told[state]}`
    )
    progress.say(`To pack (Order desk, Pack station):\n\n${lines.join("\n")}\n`)
  }
}
