/** Eighteen months; the newest days belong to the orders in progress. */
export const historyDays = 548
export const liveDays = 3

/** How many of the orders go through the real workflows, at most. */
export const liveOrders = 150

/** The newest days of the statements wait to be imported by hand. */
export const importedUntilDays = 5
