import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../scenarios/index.ts'

/** The version of this package. */
export const packageVersion = (JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string })
  .version
