/** Nobody else works on the record meanwhile; both in seconds. */
export const toRecordLock = ({ record_id }: { record_id: string }) => ({
  key: `order-cycle:intake:${record_id}`,
  timeout: 30,
  ttl: 120,
})
