import { fitShard } from "../fit/fit-shard"
import type { Panel } from "../panel/panel"
import { pooledSeason } from "../season/pooled-season"
import { type PanelModel, panelModel } from "./panel-model"

/** Fits a panel in this thread. */
export function fitPanel(panel: Panel, horizon: number): PanelModel {
  const season = pooledSeason(panel)
  return panelModel(panel, season, fitShard(panel, season, horizon))
}
