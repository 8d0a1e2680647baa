/** A workflow for a container, as `workflow(container)` gives it. */
type Runnable<I, O> = {
  run(options: {
    input: I
    throwOnError: false
  }): Promise<{ result: O; errors: { error: Error }[] }>
}

type Run<I> = {
  /** What a failure's sentence begins with, as "Order order_01…". */
  subject: string
  input: I
}

/**
 * Runs a workflow for one subject after another; one that fails leaves the
 * others.
 *
 * @returns what was done, and what failed in sentences.
 */
export async function runEach<I, O>(
  workflow: Runnable<NoInfer<I>, O>,
  runs: Run<I>[]
): Promise<{ done: { input: I; result: O }[]; failures: string[] }> {
  const done: { input: I; result: O }[] = []
  const failures: string[] = []
  for (const { subject, input } of runs) {
    const { result, errors } = await workflow.run({
      input,
      throwOnError: false,
    })
    if (errors?.length) {
      failures.push(`${subject}: ${errors[0].error.message}`)
    } else {
      done.push({ input, result })
    }
  }
  return { done, failures }
}
