import type { Translate } from "../../src/format/translate"
import type {
  CourierScorecardsResponse,
  RankedScorecard,
} from "../../src/types/courier-scorecard"
import type { PagedColumn } from "../reports/paged-table"
import { scorecardColumns } from "./scorecard-columns"

/** The twin of the picture: place, name and the on-time rate. */
export const onTimeColumns = (
  answer: CourierScorecardsResponse,
  t: Translate
): PagedColumn<RankedScorecard>[] =>
  scorecardColumns(answer, t).filter(({ name }) =>
    ["place", "subject", "on_time"].includes(name)
  )
