/** Options that do not go together: exit code 2. */
export class WrongForecastUsage extends Error {
  override name = "WrongForecastUsage"
}
