/**
 * A day of the store: its date (ISO) and the moments (milliseconds, UTC) at
 * which its local hours begin and end; 25 of them, on a change of the clocks
 * 24 or 26. `hours` names each one's local hour, 0 to 23.
 */
export type LocalDay = {
  day: string
  edges: readonly number[]
  hours: readonly number[]
}
