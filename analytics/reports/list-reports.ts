import { reports } from "./reports"

/** Names, titles and definitions of all reports. */
export const listReports = (): {
  name: string
  title: string
  definition: string
}[] =>
  reports.map(({ name, title, definition }) => ({ name, title, definition }))
