/** When papers were issued, as the list is filtered. */
export const issueWindows = ["today", "week", "month", "last_month"] as const

export type IssueWindow = (typeof issueWindows)[number]
