import type { Serving } from '../serving.ts'
import type { Face } from './face.ts'
import { openMcpFace } from './mcp/face.ts'
import { openOpenEnvFace } from './openenv/face.ts'

/** The protocols that the server speaks beside its own. */
export function openFaces(serving: Serving): Face[] {
  return [openOpenEnvFace(serving), openMcpFace(serving)]
}
