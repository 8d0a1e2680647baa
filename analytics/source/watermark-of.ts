import type { SourceSnapshot } from "./read-snapshot"

type Seen = Pick<SourceSnapshot, "snapshot" | "database_identity">

const XIDS = 2n ** 32n

/** PostgreSQL compares ages within half of the 32-bit counter. */
const COMPARABLE = XIDS / 2n - 1_000_000n

/** The first number that PostgreSQL gives to a transaction. */
const FIRST_XID = 3n

/**
 * From which transaction on rows can be new since an earlier snapshot: all
 * that were unfinished then have its xmin or a later number. `updated_at`
 * would miss rows that were committed late, and updates that forget it.
 *
 * @returns an `xid`, or null when rows cannot be told by it: another
 *   database, one that was set back, or too many transactions in between.
 */
export function watermarkOf(before: Seen, now: Seen): string | null {
  const since = xminOf(before)
  const passed = xminOf(now) - since
  if (
    before.database_identity !== now.database_identity ||
    passed < 0n ||
    passed > COMPARABLE
  ) {
    return null
  }
  const xid = since % XIDS
  return String(xid < FIRST_XID ? FIRST_XID : xid)
}

/** A snapshot is written `xmin:xmax:list`, its numbers with 64 bits. */
const xminOf = ({ snapshot }: Seen) => BigInt(snapshot.split(":")[0])
