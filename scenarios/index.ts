export { readScenario, readScenarios, ScenarioFileError, writtenSplit } from './files.ts'
export { type Opened, openAll, openFromFiles, sha256 } from './open.ts'
export { scenarioJsonSchema, scenarioSchema } from './schema.ts'
export { packageFolder, readTexts, type Sources } from './texts.ts'
