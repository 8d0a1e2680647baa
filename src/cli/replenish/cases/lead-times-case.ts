import { FixedOffsetZone } from "luxon"
import { describeLeadTime } from "../../../modules/replenishment/policy/lead-time/describe-lead-time"
import { leadDays } from "../../../modules/replenishment/policy/lead-time/lead-days"
import { learnLeadTime } from "../../../modules/replenishment/policy/lead-time/learn-lead-time"
import type { CaseKind } from "../../verify/cases/case-kind"
import { listField } from "../../verify/fields/list-field"
import { objectField } from "../../verify/fields/object-field"
import { timeField } from "../../verify/fields/time-field"
import { decimalField } from "../fields/decimal-field"
import { offsetField } from "../fields/offset-field"
import { withDefaults } from "../fields/with-defaults"

const receipts = listField(
  objectField({
    sent_at: timeField,
    received_at: timeField,
    quantity: decimalField(0),
  })
)

const readInput = withDefaults(
  objectField({
    stated_days: decimalField(1, 3_650),
    offset_minutes: offsetField,
    supplier: receipts,
    item: receipts,
  }),
  { supplier: [], item: [] }
)

/** What receipts teach about a supplier's lead time. */
export const leadTimesCase: CaseKind = (input) => {
  const { stated_days, offset_minutes, supplier, item } = readInput(input, "")
  const zone = FixedOffsetZone.instance(offset_minutes)
  const toPast = (receipt: ReturnType<typeof receipts>[number]) => ({
    days: leadDays(
      new Date(receipt.sent_at),
      new Date(receipt.received_at),
      zone
    ),
    quantity: receipt.quantity,
  })
  const { points, ...counts } = learnLeadTime(
    stated_days,
    supplier.map(toPast),
    item.map(toPast)
  )
  const { mean, sd, p50, p90 } = describeLeadTime(points)
  return {
    n_item: counts.n_item,
    n_supplier: counts.n_supplier,
    mean,
    sd,
    p50,
    p90,
    capped: counts.capped,
  }
}
