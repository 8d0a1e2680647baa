/** Where a case finds its files; tests give their own. */
export type CaseFiles = { read: (file: string) => string }

/**
 * Answers one kind of case by the function that the workflows call.
 *
 * @throws BadField when the input is not exactly of the kind's format.
 */
export type CaseKind = (input: unknown, files: CaseFiles) => unknown
