export type NumberReset = "none" | "year" | "month"

/** What stands in braces in a pattern; the second group is N's width. */
export const numberPlaceholder = /\{(YYYY|YY|MM|RM|N(?::(\d{1,2}))?)\}/g
