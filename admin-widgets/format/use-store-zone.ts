import { useWarehouse } from "../api/use-warehouse"

/** The zone in which the store cuts its days; the browser's until it is known. */
export const useStoreZone = () =>
  useWarehouse().data?.zone ??
  new Intl.DateTimeFormat().resolvedOptions().timeZone
