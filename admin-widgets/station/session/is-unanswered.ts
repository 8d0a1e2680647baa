/** Whether nobody knows what came of a request: no answer, or a broken one. */
export const isUnanswered = (error: unknown) => {
  const { status } = error as { status?: number }
  return status === undefined || status >= 500
}
