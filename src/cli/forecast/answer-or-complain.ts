import type { ForecastTerminal } from "./forecast-options"
import { WrongForecastUsage } from "./wrong-forecast-usage"

/**
 * Runs a command; what fails is one sentence on stderr, and nothing on stdout.
 *
 * @returns the exit code: 0 answered, 1 bad input, 2 wrong usage.
 */
export async function answerOrComplain(
  { out, err, progress }: ForecastTerminal,
  answer: () => Promise<string[]>
): Promise<0 | 1 | 2> {
  try {
    const lines = await answer()
    progress?.("")
    lines.forEach(out)
    return 0
  } catch (error) {
    progress?.("")
    err((error as Error).message)
    return error instanceof WrongForecastUsage ? 2 : 1
  }
}
