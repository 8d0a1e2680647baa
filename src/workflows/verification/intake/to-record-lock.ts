import { lockPatience } from "../../lock-patience"

/** Nobody else works on the record meanwhile. */
export const toRecordLock = ({ record_id }: { record_id: string }) => ({
  key: `order-cycle:intake:${record_id}`,
  ...lockPatience,
})
