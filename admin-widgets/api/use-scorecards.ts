import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  CourierScorecardsResponse,
  ScorecardGroup,
} from "../../src/types/courier-scorecard"
import { client } from "./client"
import { orderCycleKeys } from "./order-cycle-keys"

export type ScorecardsQuestion = {
  group: ScorecardGroup
  /** First and last day of hand-over. */
  from: string
  to: string
}

/** As many as the server gives at once. */
const MOST = 200

/** Records of couriers in a period, best first. */
export const useScorecards = (question: ScorecardsQuestion) =>
  useQuery({
    queryKey: orderCycleKeys.scorecards(question),
    queryFn: () =>
      client.fetch<CourierScorecardsResponse>(
        "/admin/order-cycle/courier-scorecards",
        { query: { ...question, limit: MOST } }
      ),
    placeholderData: keepPreviousData,
  })
