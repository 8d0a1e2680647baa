/** Under which cause a plan's cartons are promised to it. */
export const planCause = (planId: string) => `plan:${planId}`
