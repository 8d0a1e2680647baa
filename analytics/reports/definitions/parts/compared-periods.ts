/**
 * One row with the asked period (four weeks up to yesterday when none was
 * asked) and the first day of one of equal length right before it. Whole
 * weeks compare equal weekdays.
 */
export const comparedPeriods = `
select coalesce($to::date, as_of_local_date - 1) as last_day,
  coalesce($from::date, last_day - 27) as first_day,
  first_day - (last_day - first_day + 1)::integer as before_day
from meta_export`
