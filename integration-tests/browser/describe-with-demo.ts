import { demoStore } from "./demo-store"

/** Without a demo store to look at, its tests are skipped; the runner says so. */
export const describeWithDemo = demoStore.url ? describe : describe.skip
