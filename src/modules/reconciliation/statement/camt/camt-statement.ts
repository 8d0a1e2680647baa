import type { ChainPage } from "../reading/chain-page"
import type { Finding } from "../finding"

/** One statement of a camt file, with what was found in it. */
export type CamtStatement = ChainPage & { findings: Finding[] }
