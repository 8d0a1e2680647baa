import { isOver } from "./is-over"

/** SQL: what makes a parcel of the queue press, by alerts and promise. */
export const queueUrgency = `case
    when "kinds" && array['predicted_late', 'ship_late']
      or (not ${isOver} and "promised_at" < now()) then 'late'
    when "kinds" && array['stalled', 'no_first_scan', 'lost_candidate']
      then 'stalled'
    when 'contradiction' = any("kinds")
      or ('contradiction' = any("flags") and "closed_at" is null)
      then 'contradiction'
    when cardinality("kinds") > 0 then 'alert'
    when not ${isOver} then 'going'
    else 'over' end`
