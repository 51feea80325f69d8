import { toolKit } from '../../../core/index.ts'
import { shop } from '../state.ts'

export const defineTool = toolKit(shop)
