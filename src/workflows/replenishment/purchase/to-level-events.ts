/** Data of core's event that levels changed, which our transaction emits not. */
export const toLevelEvents = ({ level_ids }: { level_ids: string[] }) =>
  level_ids.map((id) => ({ id }))
