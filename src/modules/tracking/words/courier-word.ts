/** What a courier called an event that no rule knows. */
export type CourierWord = {
  /** Its code, else its status; empty where the event has neither. */
  code: string
  /** As event identity folds it, its first 500 characters. */
  folded_text: string
}
