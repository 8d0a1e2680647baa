import type { Panel } from "../panel/panel"
import type { PanelModel } from "./panel-model"

/** Something that fits panels: this thread, or workers. */
export type Fit = (
  panel: Panel,
  horizon: number
) => PanelModel | Promise<PanelModel>
