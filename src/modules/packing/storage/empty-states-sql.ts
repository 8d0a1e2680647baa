/** States of parcels that hold nothing any more, as a list of SQL. */
export const emptyStatesSql = "('voided', 'put_away')"
