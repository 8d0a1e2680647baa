/** `hours` may have a fraction; the result is cut to whole seconds. */
export const addHours = (at: Date, hours: number): Date =>
  new Date(Math.floor(at.getTime() / 1000 + hours * 3600) * 1000)
