/** Hours of the night without messages, whole hours on local clocks. */
export type QuietHours = {
  /** First quiet hour, 0 to 23. */
  from: number
  /** First hour that is not, 0 to 23; equal to `from`: none is quiet. */
  to: number
}
