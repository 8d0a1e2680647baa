/**
 * Reads a value of a case strictly.
 *
 * @param path where it stands, as `lines[0].quantity`.
 * @throws BadField when it is not of its type.
 */
export type Field<T> = (value: unknown, path: string) => T
