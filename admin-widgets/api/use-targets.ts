import { useWarehouse } from "./use-warehouse"

/** What the shop wants its key figures to be, by figure. */
export const useTargets = () => {
  const targets = useWarehouse().data?.targets ?? []
  return new Map(targets.map((target) => [target.kpi, target]))
}
