/**
 * How a row leads to its order: `column` holds the order's id, or what a row
 * of the dataset `through` that is not deleted has in its column `by`; that
 * row leads on.
 */
export type OrderPath = { column: string; through?: string; by?: string }
