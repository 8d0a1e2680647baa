import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import {
  type ScorecardGroup,
  scorecardGroups,
} from "../../src/types/courier-scorecard"
import { useStoreZone } from "../format/use-store-zone"
import { scorecardDays, scorecardPeriod } from "./scorecard-period"

/** What the address asks for: how fine the records are, over how long. */
export const useScorecardChoice = () => {
  const zone = useStoreZone()
  const [search, setSearch] = useSearchParams()
  const days =
    scorecardDays.find((length) => String(length) === search.get("days")) ?? 90
  const group: ScorecardGroup =
    scorecardGroups.find((name) => name === search.get("group")) ?? "courier"
  const period = useMemo(
    () => scorecardPeriod(days, new Date(), zone),
    [days, zone]
  )
  const choose = (change: { days?: string; group?: string }) =>
    setSearch({ group, days: String(days), ...change }, { replace: true })
  return { days, group, period, choose }
}
