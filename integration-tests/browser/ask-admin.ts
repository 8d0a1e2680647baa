import type { Page } from "playwright-core"

/** Asks the backend as the person who is logged in. */
export const askAdmin = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate(
    async (address) => (await fetch(address)).json(),
    `/admin/${path}`
  )
