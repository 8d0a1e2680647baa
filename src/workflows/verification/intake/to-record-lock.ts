import { toLock } from "../../to-lock"

/** Nobody else works on the record meanwhile. */
export const toRecordLock = ({ record_id }: { record_id: string }) =>
  toLock(`order-cycle:intake:${record_id}`)
