/** How near the promised hand-over is. */
export const promiseWindows = ["overdue", "day"] as const
